// Generated from openapi/ by "npm run generate". Do not edit.
export type paths = {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The landing page
         * @description Says who is signed in, whichever face began the session, and offers to sign out here or everywhere; or offers to sign
         *     in. A logout without a target leads here unless the operator configured another landing page.
         */
        get: operations["pageLanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alive.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keep a session alive
         * @description A plain text that never changes. The session that the request carries, if any, counts as used: clients ask this every
         *     few minutes to stay logged in. It needs no session and, as it changes nothing else, no CSRF token.
         */
        get: operations["elvisKeepAliveByGet"];
        put?: never;
        /**
         * Keep a session alive, by POST
         * @description A plain text that never changes. The session that the request carries, if any, counts as used: clients ask this every
         *     few minutes to stay logged in. It needs no session and, as it changes nothing else, no CSRF token.
         */
        post: operations["elvisKeepAlive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers as long as the process can answer at all, whatever state the store is in. A supervisor restarts the
         *     process when this fails; it says nothing about whether logins work.
         */
        get: operations["readLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it serve
         * @description Makes one durable write in the store before it answers, so `200` means that a logout could be acknowledged now.
         *     A load balancer takes the server out of service while this fails.
         */
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logged-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signed out
         * @description Where our own pages lead after a logout. It looks before it speaks: while the request still carries a live session it
         *     says so and offers to sign out.
         */
        get: operations["pageLoggedOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The login form
         * @description Shows the form and sets the cookie that the form's token belongs to. Nothing is stored before somebody signs in.
         */
        get: operations["pageLoginByGet"];
        put?: never;
        /**
         * Sign in
         * @description Opens a session with the cookie `authToken`, which every face takes. The session of a live `authToken` cookie ends
         *     when the login succeeds. A form that was posted by a page of another origin, or whose token does not belong to its
         *     cookie, is refused, so that nobody is signed in to somebody else's account unawares.
         */
        post: operations["pageLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Logout and redirect
         * @description Where a browser is sent to log out and to go on to another page. Every session that the request presents a secret of
         *     ends, whichever face began it, and it is on disk before the answer comes. Whatever is wrong with the target, the
         *     session ends; without a live session the answer is the same.
         *
         *     A request that a browser reports as coming from another site changes nothing unless that site is listed in
         *     `redirects.allow` or `cors.allow`: the visitor is asked instead. `HEAD` and prefetching never log out.
         */
        get: operations["pageLogoutByGet"];
        put?: never;
        /**
         * Logout and redirect, by POST
         * @description The same as by GET. Our own pages post here. Every session that the request presents a secret of
         *     ends, whichever face began it, and it is on disk before the answer comes. Whatever is wrong with the target, the
         *     session ends; without a live session the answer is the same.
         *
         *     A request that a browser reports as coming from another site changes nothing unless that site is listed in
         *     `redirects.allow` or `cors.allow`: the visitor is asked instead. The `csrf` token of the session says that it is meant.
         */
        post: operations["pageLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out everywhere
         * @description Ends every session of the account that is signed in, in every browser and program, and clears those of this request's
         *     cookies that it sent. It takes the token of the session from the landing page's form, and no page of another site.
         *     Without a live session there is nobody to sign out, and the answer is the same.
         */
        post: operations["pageLogoutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description
         * @description The OpenAPI description that this very server validates its requests by, in one file. Each action of MediaWiki's
         *     API stands under its own address, `/w/api.php?action=…`.
         */
        get: operations["readDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/apilogin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an API token
         * @description Issues an API token for programs, sent as `Authorization: Bearer` or as the cookie `authToken`. Calls with it need no
         *     CSRF token. It lives for `sessions.apiTokenSeconds`, is not prolonged by use, and is dead at once after a logout.
         *     An account may have several at a time.
         *
         *     Name and password, or `cred` instead of the two, are taken from a URL-encoded form, a multipart form or the query
         *     alike; the form wins. Old cookies and any `Authorization` sent along do no harm, and no cookie is set.
         *
         *     A wrong name or password is no error: the status is 200 and `loginSuccess` is false, whatever `elvis.errorStatus`
         *     says.
         */
        post: operations["elvisApiLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Opens a session and hands over its cookie and its CSRF token. Name and password, or `cred` instead of the two, are
         *     taken from a URL-encoded form, a multipart form or the query alike; the form wins.
         *
         *     Old cookies, old CSRF tokens and any `Authorization` sent along do no harm. The session of a live `authToken`
         *     cookie ends when the login succeeds; other sessions of the account go on.
         *
         *     A wrong name or password is no error: the status is 200 and `loginSuccess` is false, whatever `elvis.errorStatus`
         *     says.
         */
        post: operations["elvisLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends every session that the request presents a secret of, whichever face began it, and clears those of its cookies
         *     that the request sent. It is on disk before the answer comes.
         *
         *     A session cookie wants its CSRF token in `X-CSRF-TOKEN`; an API token, as bearer or as the cookie `authToken`, does
         *     not. Without a live session the answer is the same as with one, so logging out twice is no error.
         *
         *     It takes POST only. A browser that shall go on to another page is sent to `/logout` instead.
         */
        post: operations["elvisLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the server there
         * @description Says that the server runs. It needs no session; one that the request carries counts as used, so that clients may ask
         *     it to stay logged in.
         */
        get: operations["elvisPingByGet"];
        put?: never;
        /**
         * Is the server there, by POST
         * @description Says that the server runs. It needs no session; one that the request carries counts as used, so that clients may ask
         *     it to stay logged in.
         */
        post: operations["elvisPing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is logged in
         * @description Says whom the session belongs to. A bearer token counts first, then the cookie `authToken`, then MediaWiki's cookies.
         *     Client libraries ask it to see whether they are still logged in.
         *
         *     Where the operator allows it, `authcred` in the query answers for this one request; a session beside it is neither
         *     used nor changed.
         */
        get: operations["elvisProfileByGet"];
        put?: never;
        /**
         * Who is logged in, by POST
         * @description The same as by GET, for client libraries that only know POST. Because it is a POST, a session cookie wants its CSRF
         *     token in `X-CSRF-TOKEN`. A dead session is "not logged in" even when its token is wrong too, so that clients log in
         *     again.
         */
        post: operations["elvisProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description Says whose live session the request carries, whichever face began it. An application behind the same origin asks
         *     it for the current account; a proxy asks it before it lets a request through and goes by the status alone.
         *     A bearer token that is an API token counts first, then the cookie `authToken`, then MediaWiki's cookies.
         *     It never sets or clears a cookie.
         */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description An OpenAPI 3.1 description. Its inside is the business of the OpenAPI Specification. */
        Description: {
            /** @description Title, version and licence. */
            info: {
                /**
                 * @description Name of the program.
                 * @example Latchkey
                 */
                title: string;
                /**
                 * @description Version of the program and of this description alike.
                 * @example 0.1.0
                 */
                version: string;
            } & {
                [key: string]: unknown;
            };
            /**
             * @description Version of the OpenAPI Specification it is written in.
             * @example 3.1.1
             */
            openapi: string;
            /** @description Every path, with its operations. */
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description An API token was issued. */
        ElvisApiLoginGranted: {
            /**
             * @description Goes into the header `Authorization`, after the word `Bearer`, or into the cookie `authToken`.
             * @example pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c
             */
            authToken: string;
            /** @description Nothing went wrong. */
            loginFaultMessage: null;
            /**
             * @description Always true here.
             * @constant
             */
            loginSuccess: true;
            /**
             * @description The version of Elvis that clients are to see (`elvis.serverVersion`).
             * @example 6.107.0.0
             */
            serverVersion: string;
        };
        /** @description No field is asked for. Clients send an empty form, or fields that mean nothing here, which are ignored. */
        ElvisEmptyForm: Record<string, never>;
        /**
         * @description What went wrong, as Elvis tells it. With `elvis.errorStatus: ok` it comes under status 200, with `real` under the
         *     status that `errorcode` names.
         */
        ElvisError: {
            /**
             * Format: int32
             * @description The HTTP status this error has, or would have.
             * @example 401
             */
            errorcode: number;
            /**
             * @description Stable name of the kind of error, in the manner of a Java exception class.
             * @example AuthenticationCredentialsNotFoundException
             */
            errorname: string;
            /**
             * @description What went wrong, for people; it names the parameter when one is to blame.
             * @example Not logged in
             */
            message: string;
        };
        /** @description What a keep-alive may carry; unknown fields are ignored. */
        ElvisKeepAliveForm: {
            /**
             * @description Something new each time, so that no cache answers in the server's place.
             * @example 1767225600000
             */
            uid?: string;
        };
        /** @description The sessions of this request are over. */
        ElvisLoggedOut: {
            /**
             * @description Always true; what cannot be ended safely is answered as an error.
             * @constant
             */
            logoutSuccess: true;
        };
        /** @description The fields of a login. Those of the query count where the form leaves them out; unknown ones are ignored. */
        ElvisLoginForm: {
            /**
             * @description A UUID by which a client knows its own check-outs. Taken and not used.
             * @example 6f1c2f0e-5a3b-4b0e-9f7d-2f8f5f6a7b8c
             */
            clientId?: string;
            /**
             * @description What kind of program logs in; it stands in the operator's list of sessions. By custom it begins with `api_`.
             * @example api_nightly_export
             */
            clientType?: string;
            /**
             * Format: password
             * @description Base64 of name, colon and password in UTF-8. `username` and `password` win when both are given.
             * @example amRvZTpzZWNyZXQtcGFzcw==
             */
            cred?: string;
            /**
             * @description How numbers and dates are to be formatted. Taken from older clients and not used.
             * @example nl_BE
             */
            locale?: string;
            /**
             * Format: password
             * @description Password of the account. Needed unless `cred` is given.
             * @example secret-pass
             */
            password?: string;
            /**
             * @description With `true` (also `1`, `yes`, `on`) the answer has `userPreferences`, which are empty here.
             * @example true
             */
            returnPreferences?: string;
            /**
             * @description With `true` (also `1`, `yes`, `on`) the answer has `userProfile`.
             * @example true
             */
            returnProfile?: string;
            /**
             * @description Milliseconds between the client's time and UTC. Taken from older clients and not used.
             * @example 3600000
             */
            timezoneOffset?: string;
            /**
             * @description Name of the account. Needed unless `cred` is given.
             * @example jdoe
             */
            username?: string;
        };
        /** @description A session was opened; its cookie came with this answer. */
        ElvisLoginGranted: {
            /**
             * @description Goes into the header `X-CSRF-TOKEN` of every call that changes something. It dies with the session.
             * @example mT3nVh0qZ8c1WvKx5yLr2A
             */
            csrfToken: string;
            /**
             * @description Always true here.
             * @constant
             */
            loginSuccess: true;
            /**
             * @description The version of Elvis that clients are to see (`elvis.serverVersion`).
             * @example 6.107.0.0
             */
            serverVersion: string;
            /** @description Only with `returnPreferences`. Preferences are not kept here, so it is empty. */
            userPreferences?: Record<string, never>;
            userProfile?: components["schemas"]["ElvisProfile"];
        };
        /** @description No session was opened and no token was issued. */
        ElvisLoginRefused: {
            /**
             * @description What to tell the person who tried. It does not say whether the name or the password was wrong.
             * @example This name and password do not open an account.
             */
            loginFaultMessage: string;
            /**
             * @description Always false here.
             * @constant
             */
            loginSuccess: false;
        };
        /** @description That the server is there. */
        ElvisPing: {
            /**
             * @description Always true, as `state`.
             * @constant
             */
            available: true;
            /**
             * @description Enterprise Server goes on only when it reads this word.
             * @constant
             */
            server: "Elvis";
            /**
             * @description Always the same; a server that does not run does not answer.
             * @constant
             */
            state: "running";
            /**
             * @description The version of Elvis that clients are to see (`elvis.serverVersion`).
             * @example 6.107.0.0
             */
            version: string;
        };
        /** @description Who the account belongs to. */
        ElvisProfile: {
            /**
             * @description What the account may do. Everybody has `ROLE_USER` and nothing else.
             * @example [
             *       "ROLE_USER"
             *     ]
             */
            authorities: string[];
            /**
             * @description The person's address, if known.
             * @example jane@example.org
             */
            email: string | null;
            /**
             * @description The person's name; the account's name where none is known.
             * @example Jane Doe
             */
            fullName: string;
            /**
             * @description The account's groups.
             * @example [
             *       "sysop"
             *     ]
             */
            groups: string[];
            /** @description Not kept here. */
            locale: null;
            /**
             * @description The name as the operator wrote it, which may differ in case or blanks from the one used to log in.
             * @example jdoe
             */
            username: string;
            /** @description There are no private zones here. */
            userZone: null;
        };
        /** @description State of the server, in one word. */
        Health: {
            /**
             * @description `live`: the process answers. `ready`: the store has committed a write for this very answer.
             * @example ready
             * @enum {string}
             */
            status: "live" | "ready";
        };
        /** @description The login form as a browser sends it. */
        LoginPageForm: {
            /**
             * @description The token that stood in the form; it belongs to the cookie that came with it.
             * @example 5f3c6f2f0d3b4a5f8e1c2b3a4d5e6f7065f0c1d2
             */
            csrf: string;
            /**
             * Format: password
             * @description Password of the account.
             * @example secret-pass
             */
            password: string;
            /**
             * @description Name of the account.
             * @example jdoe
             */
            username: string;
        };
        /** @description The form of the landing page. */
        LogoutEverywhereForm: {
            /**
             * @description The session's token.
             * @example mT3nVh0qZ8c1WvKx5yLr2A
             */
            csrf: string;
        };
        /** @description The fields of a logout; unknown ones are ignored. */
        LogoutForm: {
            /**
             * @description The session's token, as our own pages send it. With it the logout is meant, wherever the request comes from.
             * @example mT3nVh0qZ8c1WvKx5yLr2A
             */
            csrf?: string;
            /**
             * @description Where to go afterwards. The form's value outranks the query's.
             * @example https://www.example.org/goodbye
             */
            logoutSuccessUrl?: string;
        };
        /** @description A whole HTML document in English, without scripts, usable by keyboard and screen reader, in light and dark. */
        Page: string;
        /** @description What went wrong, as RFC 9457 lays it out. */
        Problem: {
            /**
             * @description What is particular to this occurrence, for people.
             * @example The parameter "colour" is not known here.
             */
            detail?: string;
            /** @description The parts of the request that could not be taken, when it is a matter of parts. */
            errors?: {
                /**
                 * @description What is wrong with it, for people.
                 * @example is not known here
                 */
                detail: string;
                /**
                 * @description Name of the parameter, header or form field.
                 * @example colour
                 */
                field: string;
            }[];
            /**
             * Format: int32
             * @description The HTTP status, repeated for readers who see only the body.
             * @example 401
             */
            status: number;
            /**
             * @description The kind of problem in a few words, the same each time it occurs.
             * @example Unauthorized
             */
            title: string;
            /**
             * Format: uri-reference
             * @description Stable name of the kind of problem; programs go by it.
             * @example about:blank
             */
            type: string;
        };
        /** @description A live session, as much of it as an application needs to know. */
        SessionInfo: {
            /**
             * Format: date-time
             * @description The session ends then at the latest if it is not used again before. Using it moves the time on.
             * @example 2030-01-01T12:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description Groups the account was put into by the operator, without the implicit groups of any face.
             * @example [
             *       "sysop"
             *     ]
             */
            groups: string[];
            /**
             * Format: int64
             * @description Number of the account. It is never reused, and an account that is imported again keeps it.
             * @example 7
             */
            id: number;
            /**
             * @description Name of the account, spelt as the operator imported it.
             * @example jdoe
             */
            name: string;
        };
    };
    responses: {
        /**
         * @description The request could not be taken: a parameter that is not known here, stands twice, or is broken (percent-encoding,
         *     UTF-8). `errors` names each part. Nothing was changed.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description With `elvis.errorStatus: real`: a parameter stands twice, is too long or broken (percent-encoding, UTF-8, multipart),
         *     or the `Authorization` header has no token. `message` names the part. Nothing was changed.
         */
        ElvisBadRequest: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /**
         * @description With `elvis.errorStatus: real`: a live session cookie came without its token in `X-CSRF-TOKEN`, or with one of another
         *     session; or a page of another site sent the request. Nothing was changed.
         */
        ElvisForbidden: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /**
         * @description With `elvis.errorStatus: real`: too many wrong passwords for this account from this address. The password was not
         *     looked at.
         */
        ElvisLoginThrottled: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                /**
                 * @description Present when the request carried a secret in its address (RFC 9745). The date is when WoodWing's own collection moved
                 *     its secrets into the form.
                 * @example @1672531200
                 */
                Deprecation?: string;
                /** @description Seconds after which another attempt makes sense. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisLoginRefused"];
            };
        };
        /** @description With `elvis.errorStatus: real`: the request carries no live session. Clients log in again on this. */
        ElvisNotLoggedIn: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /** @description With `elvis.errorStatus: real`: too many wrong passwords in `authcred` for this account from this address. */
        ElvisThrottled: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                /**
                 * @description Present when the request carried a secret in its address (RFC 9745). The date is when WoodWing's own collection moved
                 *     its secrets into the form.
                 * @example @1672531200
                 */
                Deprecation?: string;
                /** @description Seconds after which another attempt makes sense. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /** @description The body is larger than 1 MiB. Always a real status. */
        ElvisTooLarge: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /**
         * @description The store could not answer or could not commit, or more logins are waiting than can be served. Nothing is known about
         *     the session, so this is not "not logged in"; no cookie is touched. Always a real status.
         */
        ElvisUnavailable: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                /** @description Seconds after which another attempt makes sense. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /** @description With `elvis.errorStatus: real`: the body is no form. */
        ElvisUnsupportedMediaType: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /** @description A page that says which parameter or field is unknown, given twice, too long or broken. Nothing was changed. */
        PageBadRequest: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description A page that says that the request did not come from one of our own pages. Nothing was changed. */
        PageForbidden: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description A page that says that the body is larger than 1 MiB. Nothing was changed. */
        PageTooLarge: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /**
         * @description A page that says that the store could not answer or could not commit, or that more logins are waiting than can be
         *     served. Nothing is known about the session; no cookie is touched.
         */
        PageUnavailable: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                /** @description Seconds after which another attempt makes sense. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description A page that says that the body has to be a form. Nothing was changed. */
        PageUnsupportedMediaType: {
            headers: {
                /** @description The answer belongs to one request only; no cache may keep it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /**
         * @description The store could not answer or could not commit. Nothing is known about the session, so this is not "not logged in";
         *     no cookie is touched. The same request may be sent again.
         */
        StoreUnavailable: {
            headers: {
                /** @description Seconds after which another attempt makes sense. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description What kind of program sends `authcred`. Taken and not used, because no session comes of it.
         * @example api_nightly_export
         */
        ElvisAuthclient: string;
        /**
         * @deprecated
         * @description Base64 of name, colon and password, good for this request only. Taken where the operator allows it
         *     (`elvis.authcred`) and passed over otherwise.
         * @example amRvZTpzZWNyZXQtcGFzcw==
         */
        ElvisAuthcred: string;
        /**
         * @description A UUID by which a client knows its own check-outs. Taken and not used.
         * @example 6f1c2f0e-5a3b-4b0e-9f7d-2f8f5f6a7b8c
         */
        ElvisClientId: string;
        /**
         * @description What kind of program logs in; it stands in the operator's list of sessions. By custom it begins with `api_`.
         * @example api_nightly_export
         */
        ElvisClientType: string;
        /**
         * @deprecated
         * @description Base64 of name, colon and password, instead of the two. `username` and `password` win when both are given.
         * @example amRvZTpzZWNyZXQtcGFzcw==
         */
        ElvisCred: string;
        /**
         * @description The `csrfToken` of the login's answer. Wanted when a session cookie authorises the call; an API token needs none.
         *     The csrf token that MediaWiki's face gives out for the same session is taken too.
         * @example mT3nVh0qZ8c1WvKx5yLr2A
         */
        ElvisCsrfToken: string;
        /**
         * @description How numbers and dates are to be formatted. Taken from older clients and not used.
         * @example nl_BE
         */
        ElvisLocale: string;
        /**
         * @deprecated
         * @description Password of the account. Taken here because WoodWing's own helpers send it here; a form keeps it out of logs.
         * @example secret-pass
         */
        ElvisPassword: string;
        /**
         * @description With `true` (also `1`, `yes`, `on`) the answer has `userPreferences`, which are empty here.
         * @example true
         */
        ElvisReturnPreferences: string;
        /**
         * @description With `true` (also `1`, `yes`, `on`) the answer has `userProfile`.
         * @example true
         */
        ElvisReturnProfile: string;
        /**
         * @description Milliseconds between the client's time and UTC. Taken from older clients and not used.
         * @example 3600000
         */
        ElvisTimezoneOffset: string;
        /**
         * @description Something new each time, so that no cache answers in the server's place.
         * @example 1767225600000
         */
        ElvisUid: string;
        /**
         * @deprecated
         * @description Name of the account. Taken here because WoodWing's own helpers send it here; a form keeps it out of logs.
         * @example jdoe
         */
        ElvisUsername: string;
        /**
         * @description Where to go afterwards: relative to us, of our own origin, or of an origin that the operator has listed in
         *     `redirects.allow`. Of several the first counts.
         * @example /goodbye
         */
        LogoutSuccessUrl: string;
        /**
         * @description What the visitor is told besides. It is set by our own redirects.
         * @example redirect-refused
         */
        Notice: "redirect-refused";
    };
    requestBodies: never;
    headers: {
        /**
         * @description One line for each cookie of a session that the request sent; its value is `deleted` and its date 1970.
         * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; HttpOnly; SameSite=Lax
         */
        ClearedCookies: string;
        /**
         * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
         * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
         */
        ContentSecurityPolicy: string;
        /**
         * @description Present when the request carried a secret in its address (RFC 9745). The date is when WoodWing's own collection moved
         *     its secrets into the form.
         * @example @1672531200
         */
        Deprecation: string;
        /**
         * @description A signed, short-lived cookie that the form's token belongs to. It is `latchkey_login`, over https
         *     `__Host-latchkey_login`, and grants nothing.
         * @example latchkey_login=abc; Path=/; HttpOnly; SameSite=Lax
         */
        FormCookie: string;
        /**
         * @description Present when a session was opened: the cookie `authToken`, `Path=/`, `HttpOnly`, `Secure` over https, `SameSite` as
         *     the operator configured. Its value is free of signs that an encoder would change.
         * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; HttpOnly; SameSite=Lax
         */
        GrantedCookie: string;
        /**
         * @description Where to go on.
         * @example /
         */
        Location: string;
        /**
         * @description The session cookie `authToken`, and the line that clears the form's cookie.
         * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; HttpOnly; SameSite=Lax
         */
        LoginCookies: string;
        /** @description The answer belongs to one request only; no cache may keep it. */
        NoStore: "no-store";
        /** @description Seconds after which another attempt makes sense. */
        RetryAfter: number;
        /**
         * @description Seconds after which another attempt makes sense. Present when the answer says that attempts are limited.
         * @example 240
         */
        RetryAfterIfThrottled: number;
        /** @description How a program may show who it is. Browsers do not ask for a password on seeing this scheme. */
        WwwAuthenticate: string;
    };
    pathItems: never;
};
export type Description = components['schemas']['Description'];
export type ElvisApiLoginGranted = components['schemas']['ElvisApiLoginGranted'];
export type ElvisEmptyForm = components['schemas']['ElvisEmptyForm'];
export type ElvisError = components['schemas']['ElvisError'];
export type ElvisKeepAliveForm = components['schemas']['ElvisKeepAliveForm'];
export type ElvisLoggedOut = components['schemas']['ElvisLoggedOut'];
export type ElvisLoginForm = components['schemas']['ElvisLoginForm'];
export type ElvisLoginGranted = components['schemas']['ElvisLoginGranted'];
export type ElvisLoginRefused = components['schemas']['ElvisLoginRefused'];
export type ElvisPing = components['schemas']['ElvisPing'];
export type ElvisProfile = components['schemas']['ElvisProfile'];
export type Health = components['schemas']['Health'];
export type LoginPageForm = components['schemas']['LoginPageForm'];
export type LogoutEverywhereForm = components['schemas']['LogoutEverywhereForm'];
export type LogoutForm = components['schemas']['LogoutForm'];
export type Page = components['schemas']['Page'];
export type Problem = components['schemas']['Problem'];
export type SessionInfo = components['schemas']['SessionInfo'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseElvisBadRequest = components['responses']['ElvisBadRequest'];
export type ResponseElvisForbidden = components['responses']['ElvisForbidden'];
export type ResponseElvisLoginThrottled = components['responses']['ElvisLoginThrottled'];
export type ResponseElvisNotLoggedIn = components['responses']['ElvisNotLoggedIn'];
export type ResponseElvisThrottled = components['responses']['ElvisThrottled'];
export type ResponseElvisTooLarge = components['responses']['ElvisTooLarge'];
export type ResponseElvisUnavailable = components['responses']['ElvisUnavailable'];
export type ResponseElvisUnsupportedMediaType = components['responses']['ElvisUnsupportedMediaType'];
export type ResponsePageBadRequest = components['responses']['PageBadRequest'];
export type ResponsePageForbidden = components['responses']['PageForbidden'];
export type ResponsePageTooLarge = components['responses']['PageTooLarge'];
export type ResponsePageUnavailable = components['responses']['PageUnavailable'];
export type ResponsePageUnsupportedMediaType = components['responses']['PageUnsupportedMediaType'];
export type ResponseStoreUnavailable = components['responses']['StoreUnavailable'];
export type ParameterElvisAuthclient = components['parameters']['ElvisAuthclient'];
export type ParameterElvisAuthcred = components['parameters']['ElvisAuthcred'];
export type ParameterElvisClientId = components['parameters']['ElvisClientId'];
export type ParameterElvisClientType = components['parameters']['ElvisClientType'];
export type ParameterElvisCred = components['parameters']['ElvisCred'];
export type ParameterElvisCsrfToken = components['parameters']['ElvisCsrfToken'];
export type ParameterElvisLocale = components['parameters']['ElvisLocale'];
export type ParameterElvisPassword = components['parameters']['ElvisPassword'];
export type ParameterElvisReturnPreferences = components['parameters']['ElvisReturnPreferences'];
export type ParameterElvisReturnProfile = components['parameters']['ElvisReturnProfile'];
export type ParameterElvisTimezoneOffset = components['parameters']['ElvisTimezoneOffset'];
export type ParameterElvisUid = components['parameters']['ElvisUid'];
export type ParameterElvisUsername = components['parameters']['ElvisUsername'];
export type ParameterLogoutSuccessUrl = components['parameters']['LogoutSuccessUrl'];
export type ParameterNotice = components['parameters']['Notice'];
export type HeaderClearedCookies = components['headers']['ClearedCookies'];
export type HeaderContentSecurityPolicy = components['headers']['ContentSecurityPolicy'];
export type HeaderDeprecation = components['headers']['Deprecation'];
export type HeaderFormCookie = components['headers']['FormCookie'];
export type HeaderGrantedCookie = components['headers']['GrantedCookie'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderLoginCookies = components['headers']['LoginCookies'];
export type HeaderNoStore = components['headers']['NoStore'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderRetryAfterIfThrottled = components['headers']['RetryAfterIfThrottled'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
    pageLanding: {
        parameters: {
            query?: {
                /**
                 * @description What the visitor is told besides. It is set by our own redirects.
                 * @example redirect-refused
                 */
                notice?: components["parameters"]["Notice"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, for somebody who is signed in or for nobody. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            400: components["responses"]["PageBadRequest"];
            503: components["responses"]["PageUnavailable"];
        };
    };
    elvisKeepAliveByGet: {
        parameters: {
            query?: {
                /**
                 * @description Something new each time, so that no cache answers in the server's place.
                 * @example 1767225600000
                 */
                uid?: components["parameters"]["ElvisUid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Always the same line. With `elvis.errorStatus: ok` errors (`errorcode` 400, 415) come here too, as JSON. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisError"];
                    "text/plain": "alive\n";
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    elvisKeepAlive: {
        parameters: {
            query?: {
                /**
                 * @description Something new each time, so that no cache answers in the server's place.
                 * @example 1767225600000
                 */
                uid?: components["parameters"]["ElvisUid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same field as a form. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisKeepAliveForm"];
                "multipart/form-data": components["schemas"]["ElvisKeepAliveForm"];
            };
        };
        responses: {
            /** @description Always the same line. With `elvis.errorStatus: ok` errors (`errorcode` 400, 415) come here too, as JSON. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisError"];
                    "text/plain": "alive\n";
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            413: components["responses"]["ElvisTooLarge"];
            415: components["responses"]["ElvisUnsupportedMediaType"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    readLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is running. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store has just committed a write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    pageLoggedOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            400: components["responses"]["PageBadRequest"];
            503: components["responses"]["PageUnavailable"];
        };
    };
    pageLoginByGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description A signed, short-lived cookie that the form's token belongs to. It is `latchkey_login`, over https
                     *     `__Host-latchkey_login`, and grants nothing.
                     * @example latchkey_login=abc; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            400: components["responses"]["PageBadRequest"];
            503: components["responses"]["PageUnavailable"];
        };
    };
    pageLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The form. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "jdoe",
                 *       "password": "secret-pass",
                 *       "csrf": "5f3c6f2f0d3b4a5f8e1c2b3a4d5e6f7065f0c1d2"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["LoginPageForm"];
            };
        };
        responses: {
            /** @description Signed in; on to the landing page of our own. */
            303: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go on.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description The session cookie `authToken`, and the line that clears the form's cookie.
                     * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PageBadRequest"];
            /**
             * @description The form again, saying why: the name or password is not right; or the form is too old, was used before, or was
             *     posted by a page of another site.
             */
            403: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description A signed, short-lived cookie that the form's token belongs to. It is `latchkey_login`, over https
                     *     `__Host-latchkey_login`, and grants nothing.
                     * @example latchkey_login=abc; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            413: components["responses"]["PageTooLarge"];
            415: components["responses"]["PageUnsupportedMediaType"];
            /** @description The form again: too many wrong passwords for this account from this address. The password was not looked at. */
            429: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    /** @description Seconds after which another attempt makes sense. */
                    "Retry-After": number;
                    /**
                     * @description A signed, short-lived cookie that the form's token belongs to. It is `latchkey_login`, over https
                     *     `__Host-latchkey_login`, and grants nothing.
                     * @example latchkey_login=abc; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            503: components["responses"]["PageUnavailable"];
        };
    };
    pageLogoutByGet: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards: relative to us, of our own origin, or of an origin that the operator has listed in
                 *     `redirects.allow`. Of several the first counts.
                 * @example /goodbye
                 */
                logoutSuccessUrl?: components["parameters"]["LogoutSuccessUrl"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Nothing was changed: the page that asks whether to sign out, because another site sent the visitor here, or
             *     because the request is a `HEAD`.
             */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            /**
             * @description The sessions are over, or there was none. `Location` is the target; without one the landing page; and with one
             *     that may not be followed the landing page with `notice=redirect-refused`.
             */
            302: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go on.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description One line for each cookie of a session that the request sent; its value is `deleted` and its date 1970.
                     * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Nothing was changed: the browser fetched the page in advance. A browser throws such an answer away and asks anew
             *     when the visitor comes.
             */
            403: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            503: components["responses"]["PageUnavailable"];
        };
    };
    pageLogout: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards: relative to us, of our own origin, or of an origin that the operator has listed in
                 *     `redirects.allow`. Of several the first counts.
                 * @example /goodbye
                 */
                logoutSuccessUrl?: components["parameters"]["LogoutSuccessUrl"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same parameter as a form. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "logoutSuccessUrl": "/goodbye"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["LogoutForm"];
                /**
                 * @example {
                 *       "logoutSuccessUrl": "/goodbye"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["LogoutForm"];
            };
        };
        responses: {
            /** @description Nothing was changed: the page that asks whether to sign out, because another site sent the visitor here. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded, nothing is framed, forms go to ourselves and to where a logout may lead.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            /**
             * @description The sessions are over, or there was none. `Location` is the target; without one the landing page; and with one
             *     that may not be followed the landing page with `notice=redirect-refused`.
             */
            302: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go on.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description One line for each cookie of a session that the request sent; its value is `deleted` and its date 1970.
                     * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: components["responses"]["PageTooLarge"];
            415: components["responses"]["PageUnsupportedMediaType"];
            503: components["responses"]["PageUnavailable"];
        };
    };
    pageLogoutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The form. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "mT3nVh0qZ8c1WvKx5yLr2A"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["LogoutEverywhereForm"];
            };
        };
        responses: {
            /** @description Signed out; on to the page that says so. */
            303: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go on.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description One line for each cookie of a session that the request sent; its value is `deleted` and its date 1970.
                     * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PageBadRequest"];
            403: components["responses"]["PageForbidden"];
            413: components["responses"]["PageTooLarge"];
            415: components["responses"]["PageUnsupportedMediaType"];
            503: components["responses"]["PageUnavailable"];
        };
    };
    readDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Description"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    elvisApiLogin: {
        parameters: {
            query?: {
                /**
                 * @description A UUID by which a client knows its own check-outs. Taken and not used.
                 * @example 6f1c2f0e-5a3b-4b0e-9f7d-2f8f5f6a7b8c
                 */
                clientId?: components["parameters"]["ElvisClientId"];
                /**
                 * @description What kind of program logs in; it stands in the operator's list of sessions. By custom it begins with `api_`.
                 * @example api_nightly_export
                 */
                clientType?: components["parameters"]["ElvisClientType"];
                /**
                 * @deprecated
                 * @description Base64 of name, colon and password, instead of the two. `username` and `password` win when both are given.
                 * @example amRvZTpzZWNyZXQtcGFzcw==
                 */
                cred?: components["parameters"]["ElvisCred"];
                /**
                 * @description How numbers and dates are to be formatted. Taken from older clients and not used.
                 * @example nl_BE
                 */
                locale?: components["parameters"]["ElvisLocale"];
                /**
                 * @deprecated
                 * @description Password of the account. Taken here because WoodWing's own helpers send it here; a form keeps it out of logs.
                 * @example secret-pass
                 */
                password?: components["parameters"]["ElvisPassword"];
                /**
                 * @description Milliseconds between the client's time and UTC. Taken from older clients and not used.
                 * @example 3600000
                 */
                timezoneOffset?: components["parameters"]["ElvisTimezoneOffset"];
                /**
                 * @deprecated
                 * @description Name of the account. Taken here because WoodWing's own helpers send it here; a form keeps it out of logs.
                 * @example jdoe
                 */
                username?: components["parameters"]["ElvisUsername"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same fields as a form, where secrets stay out of logs. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "username": "jdoe",
                 *       "password": "secret-pass"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ElvisLoginForm"];
                /**
                 * @example {
                 *       "username": "jdoe",
                 *       "password": "secret-pass",
                 *       "clientId": "6f1c2f0e-5a3b-4b0e-9f7d-2f8f5f6a7b8c"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ElvisLoginForm"];
            };
        };
        responses: {
            /**
             * @description A token was issued, or `loginSuccess` is false. With
             *     `elvis.errorStatus: ok` errors (`errorcode` 400, 403, 415) and limited attempts come here too.
             */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Present when the request carried a secret in its address (RFC 9745). The date is when WoodWing's own collection moved
                     *     its secrets into the form.
                     * @example @1672531200
                     */
                    Deprecation?: string;
                    /**
                     * @description Seconds after which another attempt makes sense. Present when the answer says that attempts are limited.
                     * @example 240
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisApiLoginGranted"] | components["schemas"]["ElvisLoginRefused"] | components["schemas"]["ElvisError"];
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            403: components["responses"]["ElvisForbidden"];
            413: components["responses"]["ElvisTooLarge"];
            415: components["responses"]["ElvisUnsupportedMediaType"];
            429: components["responses"]["ElvisLoginThrottled"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    elvisLogin: {
        parameters: {
            query?: {
                /**
                 * @description A UUID by which a client knows its own check-outs. Taken and not used.
                 * @example 6f1c2f0e-5a3b-4b0e-9f7d-2f8f5f6a7b8c
                 */
                clientId?: components["parameters"]["ElvisClientId"];
                /**
                 * @description What kind of program logs in; it stands in the operator's list of sessions. By custom it begins with `api_`.
                 * @example api_nightly_export
                 */
                clientType?: components["parameters"]["ElvisClientType"];
                /**
                 * @deprecated
                 * @description Base64 of name, colon and password, instead of the two. `username` and `password` win when both are given.
                 * @example amRvZTpzZWNyZXQtcGFzcw==
                 */
                cred?: components["parameters"]["ElvisCred"];
                /**
                 * @description How numbers and dates are to be formatted. Taken from older clients and not used.
                 * @example nl_BE
                 */
                locale?: components["parameters"]["ElvisLocale"];
                /**
                 * @deprecated
                 * @description Password of the account. Taken here because WoodWing's own helpers send it here; a form keeps it out of logs.
                 * @example secret-pass
                 */
                password?: components["parameters"]["ElvisPassword"];
                /**
                 * @description With `true` (also `1`, `yes`, `on`) the answer has `userPreferences`, which are empty here.
                 * @example true
                 */
                returnPreferences?: components["parameters"]["ElvisReturnPreferences"];
                /**
                 * @description With `true` (also `1`, `yes`, `on`) the answer has `userProfile`.
                 * @example true
                 */
                returnProfile?: components["parameters"]["ElvisReturnProfile"];
                /**
                 * @description Milliseconds between the client's time and UTC. Taken from older clients and not used.
                 * @example 3600000
                 */
                timezoneOffset?: components["parameters"]["ElvisTimezoneOffset"];
                /**
                 * @deprecated
                 * @description Name of the account. Taken here because WoodWing's own helpers send it here; a form keeps it out of logs.
                 * @example jdoe
                 */
                username?: components["parameters"]["ElvisUsername"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same fields as a form, where secrets stay out of logs. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "username": "jdoe",
                 *       "password": "secret-pass"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ElvisLoginForm"];
                /**
                 * @example {
                 *       "username": "jdoe",
                 *       "password": "secret-pass",
                 *       "returnProfile": "true"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ElvisLoginForm"];
            };
        };
        responses: {
            /**
             * @description A session was opened, and its cookie is in the one `Set-Cookie` line; or `loginSuccess` is false. With
             *     `elvis.errorStatus: ok` errors (`errorcode` 400, 403, 415) and limited attempts come here too.
             */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Present when the request carried a secret in its address (RFC 9745). The date is when WoodWing's own collection moved
                     *     its secrets into the form.
                     * @example @1672531200
                     */
                    Deprecation?: string;
                    /**
                     * @description Seconds after which another attempt makes sense. Present when the answer says that attempts are limited.
                     * @example 240
                     */
                    "Retry-After"?: number;
                    /**
                     * @description Present when a session was opened: the cookie `authToken`, `Path=/`, `HttpOnly`, `Secure` over https, `SameSite` as
                     *     the operator configured. Its value is free of signs that an encoder would change.
                     * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisLoginGranted"] | components["schemas"]["ElvisLoginRefused"] | components["schemas"]["ElvisError"];
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            403: components["responses"]["ElvisForbidden"];
            413: components["responses"]["ElvisTooLarge"];
            415: components["responses"]["ElvisUnsupportedMediaType"];
            429: components["responses"]["ElvisLoginThrottled"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    elvisLogout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `csrfToken` of the login's answer. Wanted when a session cookie authorises the call; an API token needs none.
                 *     The csrf token that MediaWiki's face gives out for the same session is taken too.
                 * @example mT3nVh0qZ8c1WvKx5yLr2A
                 */
                "X-CSRF-TOKEN"?: components["parameters"]["ElvisCsrfToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Nothing is asked for. Clients send an empty form, one with a field nobody reads, or JSON without a body. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisEmptyForm"];
                "multipart/form-data": components["schemas"]["ElvisEmptyForm"];
            };
        };
        responses: {
            /**
             * @description The sessions are over, or there was none. With `elvis.errorStatus: ok` errors (`errorcode` 400, 403, 415) come
             *     here too, and then nothing was changed.
             */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description One line for each cookie of a session that the request sent; its value is `deleted` and its date 1970.
                     * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisLoggedOut"] | components["schemas"]["ElvisError"];
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            403: components["responses"]["ElvisForbidden"];
            413: components["responses"]["ElvisTooLarge"];
            415: components["responses"]["ElvisUnsupportedMediaType"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    elvisPingByGet: {
        parameters: {
            query?: {
                /**
                 * @description Something new each time, so that no cache answers in the server's place.
                 * @example 1767225600000
                 */
                uid?: components["parameters"]["ElvisUid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is there. With `elvis.errorStatus: ok` errors (`errorcode` 400, 415) come here too. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisPing"] | components["schemas"]["ElvisError"];
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    elvisPing: {
        parameters: {
            query?: {
                /**
                 * @description Something new each time, so that no cache answers in the server's place.
                 * @example 1767225600000
                 */
                uid?: components["parameters"]["ElvisUid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same field as a form. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisKeepAliveForm"];
                "multipart/form-data": components["schemas"]["ElvisKeepAliveForm"];
            };
        };
        responses: {
            /** @description The server is there. With `elvis.errorStatus: ok` errors (`errorcode` 400, 415) come here too. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisPing"] | components["schemas"]["ElvisError"];
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            413: components["responses"]["ElvisTooLarge"];
            415: components["responses"]["ElvisUnsupportedMediaType"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    elvisProfileByGet: {
        parameters: {
            query?: {
                /**
                 * @description What kind of program sends `authcred`. Taken and not used, because no session comes of it.
                 * @example api_nightly_export
                 */
                authclient?: components["parameters"]["ElvisAuthclient"];
                /**
                 * @deprecated
                 * @description Base64 of name, colon and password, good for this request only. Taken where the operator allows it
                 *     (`elvis.authcred`) and passed over otherwise.
                 * @example amRvZTpzZWNyZXQtcGFzcw==
                 */
                authcred?: components["parameters"]["ElvisAuthcred"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. With `elvis.errorStatus: ok` errors (`errorcode` 400, 401) come here too. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Present when the request carried a secret in its address (RFC 9745). The date is when WoodWing's own collection moved
                     *     its secrets into the form.
                     * @example @1672531200
                     */
                    Deprecation?: string;
                    /**
                     * @description Seconds after which another attempt makes sense. Present when the answer says that attempts are limited.
                     * @example 240
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisProfile"] | components["schemas"]["ElvisError"];
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            401: components["responses"]["ElvisNotLoggedIn"];
            429: components["responses"]["ElvisThrottled"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    elvisProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `csrfToken` of the login's answer. Wanted when a session cookie authorises the call; an API token needs none.
                 *     The csrf token that MediaWiki's face gives out for the same session is taken too.
                 * @example mT3nVh0qZ8c1WvKx5yLr2A
                 */
                "X-CSRF-TOKEN"?: components["parameters"]["ElvisCsrfToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Nothing is asked for; clients send an empty form, or a multipart that is only its closing line. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisEmptyForm"];
                "multipart/form-data": components["schemas"]["ElvisEmptyForm"];
            };
        };
        responses: {
            /** @description The profile. With `elvis.errorStatus: ok` errors (`errorcode` 400, 401, 403, 415) come here too. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisProfile"] | components["schemas"]["ElvisError"];
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            401: components["responses"]["ElvisNotLoggedIn"];
            403: components["responses"]["ElvisForbidden"];
            413: components["responses"]["ElvisTooLarge"];
            415: components["responses"]["ElvisUnsupportedMediaType"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request carries a live session. */
            200: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            /**
             * @description The request carries no live session: no carrier at all, or only such as are unknown, expired or ended. The
             *     answer does not tell these apart.
             */
            401: {
                headers: {
                    /** @description The answer belongs to one request only; no cache may keep it. */
                    "Cache-Control": "no-store";
                    /** @description How a program may show who it is. Browsers do not ask for a password on seeing this scheme. */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["StoreUnavailable"];
        };
    };
}
