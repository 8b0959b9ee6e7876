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
         * @description Returns a plain text that never changes. The session that the request carries, if any, counts as used: clients call
         *     this every few minutes to stay logged in. It needs no session and, as it changes nothing else, no CSRF token.
         */
        get: operations["elvisKeepAliveByGet"];
        put?: never;
        /**
         * Keep a session alive, by POST
         * @description Returns a plain text that never changes. The session that the request carries, if any, counts as used: clients call
         *     this every few minutes to stay logged in. It needs no session and, as it changes nothing else, no CSRF token.
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
         * Show the login form
         * @description Shows the form and sets the cookie that the form's token belongs to. Nothing is stored before somebody logs in.
         */
        get: operations["pageLoginByGet"];
        put?: never;
        /**
         * Log in by a form
         * @description Begins a session with the cookie `authToken`, which every API accepts. The live session of an `authToken` cookie ends
         *     when the login succeeds. A form that a page of another origin sent, or whose token does not belong to its cookie, is
         *     refused, so that nobody is logged in to somebody else's account without noticing.
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
         * Log out and redirect
         * @description A browser is sent here to log out and to go on to another page. Every session whose token the request carries ends,
         *     whichever API began it, and the logout is on disk before the response is sent. Whatever is wrong with the target, the
         *     session ends; without a live session the response is the same.
         *
         *     A request that a browser marks as coming from another site changes nothing, unless that site is listed in
         *     `redirects.allow` or `cors.allow`: a page asks the person instead. HEAD and prefetch requests never log out. In a
         *     form, the session's `csrf` token shows that the logout is intended.
         */
        get: operations["pageLogoutByGet"];
        put?: never;
        /**
         * Log out and redirect, by POST
         * @description A browser is sent here to log out and to go on to another page. Every session whose token the request carries ends,
         *     whichever API began it, and the logout is on disk before the response is sent. Whatever is wrong with the target, the
         *     session ends; without a live session the response is the same.
         *
         *     A request that a browser marks as coming from another site changes nothing, unless that site is listed in
         *     `redirects.allow` or `cors.allow`: a page asks the person instead. HEAD and prefetch requests never log out. In a
         *     form, the session's `csrf` token shows that the logout is intended.
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
    "/openapi.portable.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description for other tools
         * @description The same description for code generators, mocks and other tools that take a path by its letter: the actions of
         *     MediaWiki's API are one operation at `/w/api.php`, told apart by the form's field `action`.
         */
        get: operations["readPortableDescription"];
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
         * @description Issues an API token for programs, to be sent as `Authorization: Bearer` or as the cookie `authToken`. Requests with
         *     it need no CSRF token. It lives for `sessions.apiTokenSeconds`, using it does not extend that, and a logout ends it
         *     at once. An account may have several at a time.
         *
         *     Name and password, or `cred` instead of both, are read from a URL-encoded form, a multipart form or the query string;
         *     the form wins. Old cookies and an `Authorization` header do no harm, and no cookie is set.
         *
         *     A wrong name or password is not an HTTP error: the status is 200 and `loginSuccess` is false, whatever
         *     `elvis.errorStatus` says.
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
         * @description Begins a session and returns its cookie and its CSRF token. Name and password, or `cred` instead of both, are read
         *     from a URL-encoded form, a multipart form or the query string; the form wins.
         *
         *     Old cookies, old CSRF tokens and an `Authorization` header do no harm. The live session of an `authToken` cookie ends
         *     when the login succeeds; other sessions of the account stay.
         *
         *     A wrong name or password is not an HTTP error: the status is 200 and `loginSuccess` is false, whatever
         *     `elvis.errorStatus` says.
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
         * @description Ends every session whose token the request carries, whichever API began it, and clears those of the session cookies
         *     that the request sent. The logout is on disk before the response is sent.
         *
         *     With a session cookie the request needs the session's CSRF token in `X-CSRF-TOKEN`; with an API token, as bearer or
         *     as the cookie `authToken`, it does not. Without a live session the response is the same as with one, so logging out
         *     twice is no error.
         *
         *     Only POST is accepted. To log out in a browser and go on to another page, send the browser to `/logout`.
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
         * Check that the server is running
         * @description Reports that the server is running. It needs no session; a session that the request carries counts as used, so a
         *     client may call this every few minutes to stay logged in.
         */
        get: operations["elvisPingByGet"];
        put?: never;
        /**
         * Check that the server is running, by POST
         * @description Reports that the server is running. It needs no session; a session that the request carries counts as used, so a
         *     client may call this every few minutes to stay logged in.
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
         * Get the current user
         * @description Returns the account that the session belongs to. A bearer token is looked at first, then the cookie `authToken`, then
         *     MediaWiki's cookies. Client libraries call this to see whether they are still logged in.
         */
        get: operations["elvisProfileByGet"];
        put?: never;
        /**
         * Get the current user, by POST
         * @description The same as GET, for client libraries that only use POST. With a session cookie a POST needs the session's CSRF token
         *     in `X-CSRF-TOKEN`. If the session has ended and the token is wrong too, the error is "not logged in", so that clients
         *     log in again.
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
    "/w/api.php": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show help, or report an error
         * @description The entry point of the action API, also reached at `/api.php`. The parameter `action` selects the action; each
         *     action is described under its own path. Described here are the responses that belong to no action: the help page
         *     when there is no `action`, errors in the parameters that all actions share, and redirects.
         *
         *     Parameters are read from the query string and from a form (URL-encoded or multipart). The form wins over the query
         *     string, and the last of several values wins. Bodies of other media types are not read. A boolean parameter is true
         *     when it is present, whatever its value. Values of a list are joined by `|`, or by U+001F when the list begins with
         *     that character. Errors have status 200 in the requested format, and the header `MediaWiki-API-Error` repeats their
         *     code.
         *
         *     Requests from pages of another origin need the parameter `origin`: `*` for an anonymous request, or the page's own
         *     origin if the operator has listed it. OPTIONS, a browser's preflight request, reads no other parameter and returns
         *     headers only; `Access-Control-Request-Headers` may name the headers that browsers always allow, `Api-User-Agent`,
         *     `Authorization` and `User-Agent`.
         */
        get: operations["mediawikiApiByGet"];
        put?: never;
        /**
         * Show help, or report an error, by POST
         * @description The entry point of the action API, also reached at `/api.php`. The parameter `action` selects the action; each
         *     action is described under its own path. Described here are the responses that belong to no action: the help page
         *     when there is no `action`, errors in the parameters that all actions share, and redirects.
         *
         *     Parameters are read from the query string and from a form (URL-encoded or multipart). The form wins over the query
         *     string, and the last of several values wins. Bodies of other media types are not read. A boolean parameter is true
         *     when it is present, whatever its value. Values of a list are joined by `|`, or by U+001F when the list begins with
         *     that character. Errors have status 200 in the requested format, and the header `MediaWiki-API-Error` repeats their
         *     code.
         *
         *     Requests from pages of another origin need the parameter `origin`: `*` for an anonymous request, or the page's own
         *     origin if the operator has listed it. OPTIONS, a browser's preflight request, reads no other parameter and returns
         *     headers only; `Access-Control-Request-Headers` may name the headers that browsers always allow, `Api-User-Agent`,
         *     `Authorization` and `User-Agent`.
         */
        post: operations["mediawikiApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/w/api.php?action=checktoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a token
         * @description Reports whether a token would be accepted now, and how old it is. Checking a token does not use it up. If the `+`
         *     of the token arrived as a space, because it was not percent-encoded, the response contains a warning.
         */
        get: operations["mediawikiChecktokenByGet"];
        put?: never;
        /**
         * Check a token, by POST
         * @description Reports whether a token would be accepted now, and how old it is. Checking a token does not use it up. If the `+`
         *     of the token arrived as a space, because it was not percent-encoded, the response contains a warning.
         */
        post: operations["mediawikiChecktoken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/w/api.php?action=clientlogin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in step by step
         * @description Begins a session like `action=login`, for applications that can ask their user for more. If a password must be
         *     changed, the status is `UI`, and the next request continues the login with `logincontinue`.
         *     `meta=authmanagerinfo&amirequestsfor=login` lists the fields.
         *
         *     Without `rememberMe` no token is set that would reopen the session after the browser was closed.
         */
        post: operations["mediawikiClientlogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/w/api.php?action=help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show help
         * @description Shows the help page of the named modules, which is generated from this description. Without `wrap` the response is
         *     an HTML page whatever `format` says.
         */
        get: operations["mediawikiHelpByGet"];
        put?: never;
        /**
         * Show help, by POST
         * @description Shows the help page of the named modules, which is generated from this description. Without `wrap` the response is
         *     an HTML page whatever `format` says.
         */
        post: operations["mediawikiHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/w/api.php?action=login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with a name and a password
         * @description Begins a session and sets its cookies: the session itself and, for `sessions.rememberSeconds`, the account's id,
         *     its name, and a token that reopens the session after the browser was closed. A logout ends them all.
         *
         *     First get a token with `action=query&meta=tokens&type=login`, or send the request without a token and take it from
         *     the result `NeedToken`; both set the session cookie that the token belongs to. A successful login uses the token
         *     up, a failed one does not.
         *
         *     In a name the first letter becomes upper case, `_` counts as a space, runs of spaces count as one, and the prefix
         *     `User:` is dropped. With a bot password the session has a cookie of its own, `<prefix>_BPsession`, and the rights
         *     of the bot password's grants.
         *
         *     Logging in with the account's own password returns a warning that this is deprecated, as MediaWiki does;
         *     `action=clientlogin` returns none. `lgdomain` is accepted and ignored.
         */
        post: operations["mediawikiLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/w/api.php?action=logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out, as the manual of MediaWiki 1.12 shows it
         * @description The logout of MediaWiki 1.12, without a token: `api.php?action=logout`. Libraries still send it. It ends the same
         *     sessions as a POST, unless the request is a prefetch or comes from a page of a site that the operator has not
         *     listed (`badtoken`), or the operator requires a token (`missingparam`, with `mediawiki.logoutToken: required`).
         *     HEAD returns the headers of a GET and changes nothing.
         */
        get: operations["mediawikiLogoutByGet"];
        put?: never;
        /**
         * Log out
         * @description Ends every session whose token the request carries, whichever API began it, and clears those of the session cookies
         *     that the request sent. The logout is on disk before the response is sent; a token kept from before opens nothing
         *     any more. Other sessions of the account stay.
         *
         *     The response is empty: `{}`, or `<api />` in XML. If `token` is sent, it must be the CSRF token of the session, or
         *     `+\` where there is no session. With `mediawiki.logoutToken: optional` it may be left out, unless the request comes
         *     from a page of a site that the operator has not listed; the response without a session is then the same as with
         *     one. With `required` it must be sent, as in MediaWiki since 1.34.
         */
        post: operations["mediawikiLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/w/api.php?action=paraminfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe modules
         * @description Describes modules for programs: parameters, types, tokens and methods, generated from this description.
         */
        get: operations["mediawikiParaminfoByGet"];
        put?: never;
        /**
         * Describe modules, by POST
         * @description Describes modules for programs: parameters, types, tokens and methods, generated from this description.
         */
        post: operations["mediawikiParaminfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/w/api.php?action=query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read information
         * @description Reads information about the session, its account and the site. `meta=tokens` returns tokens (a login token begins
         *     an anonymous session and sets its cookie), `userinfo` the current account, `siteinfo` what client libraries read
         *     before they start, and `authmanagerinfo` the fields of a login by `clientlogin`. Several are joined by `|`.
         *
         *     With `callback`, `origin=*` or the header `Treat-as-Untrusted` the request is anonymous and gets no tokens.
         */
        get: operations["mediawikiQueryByGet"];
        put?: never;
        /**
         * Read information, by POST
         * @description Reads information about the session, its account and the site. `meta=tokens` returns tokens (a login token begins
         *     an anonymous session and sets its cookie), `userinfo` the current account, `siteinfo` what client libraries read
         *     before they start, and `authmanagerinfo` the fields of a login by `clientlogin`. Several are joined by `|`.
         *
         *     With `callback`, `origin=*` or the header `Treat-as-Untrusted` the request is anonymous and gets no tokens.
         */
        post: operations["mediawikiQuery"];
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
        /** @description What a keep-alive request may carry; unknown fields are ignored. */
        ElvisKeepAliveForm: {
            uid?: components["schemas"]["ElvisKeepAliveUid"];
        };
        /**
         * @description A value that is new in each request, so that no cache responds in place of the server.
         * @example 1767225600000
         */
        ElvisKeepAliveUid: string;
        /** @description The sessions of this request are over. */
        ElvisLoggedOut: {
            /**
             * @description Always true; what cannot be ended safely is answered as an error.
             * @constant
             */
            logoutSuccess: true;
        };
        /**
         * @description A UUID by which a client recognises the files it has checked out. Accepted and not used.
         * @example 6f1c2f0e-5a3b-4b0e-9f7d-2f8f5f6a7b8c
         */
        ElvisLoginClientId: string;
        /**
         * @description What kind of program logs in; shown in the operator's list of sessions. By custom it begins with `api_`.
         * @example api_nightly_export
         */
        ElvisLoginClientType: string;
        /**
         * Format: password
         * @description Name, colon and password in UTF-8, encoded as Base64. Instead of `username` and `password`, which win if they are
         *     sent too.
         * @example amRvZTpzZWNyZXQtcGFzcw==
         */
        ElvisLoginCred: string;
        /** @description The fields of a login. A field that the form lacks is read from the query string; unknown fields are ignored. */
        ElvisLoginForm: {
            clientId?: components["schemas"]["ElvisLoginClientId"];
            clientType?: components["schemas"]["ElvisLoginClientType"];
            cred?: components["schemas"]["ElvisLoginCred"];
            locale?: components["schemas"]["ElvisLoginLocale"];
            password?: components["schemas"]["ElvisLoginPassword"];
            returnPreferences?: components["schemas"]["ElvisLoginReturnPreferences"];
            returnProfile?: components["schemas"]["ElvisLoginReturnProfile"];
            timezoneOffset?: components["schemas"]["ElvisLoginTimezoneOffset"];
            username?: components["schemas"]["ElvisLoginUsername"];
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
        /**
         * @description How numbers and dates are to be formatted. Accepted from older clients and not used.
         * @example nl_BE
         */
        ElvisLoginLocale: string;
        /**
         * Format: password
         * @description Password of the account. Required unless `cred` is sent. It is accepted in the query string because the vendor's
         *     own client libraries send it there; only a form keeps it out of logs.
         * @example secret-pass
         */
        ElvisLoginPassword: string;
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
        /**
         * @description If it is `true` (also `1`, `yes`, `on`), the response of `/services/login` has `userPreferences`, which are empty.
         * @example true
         */
        ElvisLoginReturnPreferences: string;
        /**
         * @description If it is `true` (also `1`, `yes`, `on`), the response of `/services/login` has `userProfile`.
         * @example true
         */
        ElvisLoginReturnProfile: string;
        /**
         * @description Milliseconds between the client's time and UTC. Accepted from older clients and not used.
         * @example 3600000
         */
        ElvisLoginTimezoneOffset: string;
        /**
         * @description Name of the account. Required unless `cred` is sent. It is accepted in the query string because the vendor's own
         *     client libraries send it there.
         * @example jdoe
         */
        ElvisLoginUsername: string;
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
        /** @description One thing to fill in. */
        MediawikiAuthenticationField: {
            help?: components["schemas"]["MediawikiMessageText"];
            label?: components["schemas"]["MediawikiMessageText"];
            /** @description It may be left out. */
            optional?: components["schemas"]["MediawikiFlag"];
            /** @description It has to be in the body, and kept out of logs. */
            sensitive?: components["schemas"]["MediawikiFlag"];
            /**
             * @description What kind of field to show.
             * @enum {string}
             */
            type: "string" | "password" | "checkbox" | "button";
        };
        /** @description Fields by name. */
        MediawikiAuthenticationFields: {
            [key: string]: components["schemas"]["MediawikiAuthenticationField"];
        };
        /** @description One way, or one part, of logging in. */
        MediawikiAuthenticationRequest: {
            account?: components["schemas"]["MediawikiMessageText"];
            fields?: components["schemas"]["MediawikiAuthenticationFields"];
            /** @description Name of the request, as client applications know it from MediaWiki. */
            id: string;
            /** @description More about it. Nothing here. */
            metadata: Record<string, never>;
            provider?: components["schemas"]["MediawikiMessageText"];
            /**
             * @description Whether one can do without.
             * @enum {string}
             */
            required: "optional" | "required" | "primary-required";
        };
        /** @description What is asked for. */
        MediawikiAuthenticationRequests: components["schemas"]["MediawikiAuthenticationRequest"][];
        /** @description What a login by `clientlogin` asks for. */
        MediawikiAuthmanagerinfo: {
            /** @description A login is possible; not in a session of a bot password. */
            canauthenticatenow?: components["schemas"]["MediawikiFlag"];
            /** @description MediaWiki says so by default, and clients expect it; there is no action for it here. */
            cancreateaccounts?: components["schemas"]["MediawikiFlag"];
            /** @description Never. */
            canlinkaccounts?: components["schemas"]["MediawikiFlag"];
            fields?: components["schemas"]["MediawikiAuthenticationFields"];
            /** @description Never. */
            haspreservedstate?: components["schemas"]["MediawikiFlag"];
            /** @description Never. */
            hasprimarypreservedstate?: components["schemas"]["MediawikiFlag"];
            /** @description Always empty. */
            preservedusername?: string;
            requests?: components["schemas"]["MediawikiAuthenticationRequests"];
            /**
             * @description `ok`: the login is recent enough. `reauth`: log in (again) first.
             * @enum {string}
             */
            securitysensitiveoperationstatus?: "ok" | "reauth" | "fail";
        };
        /** @description Answer the fields of all requests in one list. */
        MediawikiAuthmanagerinfoMergerequestfields: boolean;
        /** @description Say what a login by `clientlogin` asks for. */
        MediawikiAuthmanagerinfoParameters: {
            amimergerequestfields?: components["schemas"]["MediawikiAuthmanagerinfoMergerequestfields"];
            amimessageformat?: components["schemas"]["MediawikiMessageformat"];
            amirequestsfor?: components["schemas"]["MediawikiAuthmanagerinfoRequestsfor"];
            amisecuritysensitiveoperation?: components["schemas"]["MediawikiAuthmanagerinfoSecuritysensitiveoperation"];
        };
        /**
         * @description List the requests of this step.
         * @enum {string}
         */
        MediawikiAuthmanagerinfoRequestsfor: "change" | "create" | "create-continue" | "link" | "link-continue" | "login" | "login-continue" | "remove" | "unlink";
        /** @description Say whether the session is fresh enough for an operation of this name. */
        MediawikiAuthmanagerinfoSecuritysensitiveoperation: string;
        /** @description Answer of `action=checktoken`. */
        MediawikiChecktokenBody: components["schemas"]["MediawikiEnvelope"] & {
            checktoken: components["schemas"]["MediawikiChecktokenResult"];
        };
        /** @description A token to look at. */
        MediawikiChecktokenForm: components["schemas"]["MediawikiChecktokenParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /**
         * Format: int64
         * @description How many seconds old it may be.
         */
        MediawikiChecktokenMaxtokenage: number;
        /** @description Say whether a token would be taken. */
        MediawikiChecktokenParameters: {
            maxtokenage?: components["schemas"]["MediawikiChecktokenMaxtokenage"];
            token: components["schemas"]["MediawikiChecktokenToken"];
            type: components["schemas"]["MediawikiChecktokenType"];
        };
        /** @description What is to be said of the token. */
        MediawikiChecktokenResult: {
            /**
             * Format: date-time
             * @description The time that stands in the token.
             */
            generated?: string;
            /**
             * @description `valid`: it would be taken. `expired`: it would, were it younger. `invalid`: it would not.
             * @enum {string}
             */
            result: "valid" | "invalid" | "expired";
        };
        /** @description The token to look at. */
        MediawikiChecktokenToken: string;
        /**
         * @description What the token is for.
         * @enum {string}
         */
        MediawikiChecktokenType: "createaccount" | "csrf" | "login" | "patrol" | "rollback" | "userrights" | "watch";
        /** @description Answer of `action=clientlogin`. */
        MediawikiClientloginBody: components["schemas"]["MediawikiEnvelope"] & {
            clientlogin: components["schemas"]["MediawikiClientloginResult"];
        };
        /** @description The fields that the requests of a login step ask for. They have no prefix. */
        MediawikiClientloginFieldsParameters: {
            /**
             * Format: password
             * @description The password, or in a continuation the new one. Never in the address.
             */
            password?: string;
            /** @description Keep the login for `sessions.rememberSeconds` instead of the browser's session. */
            rememberMe?: boolean;
            /**
             * Format: password
             * @description The new password once more. Never in the address.
             */
            retype?: string;
            /** @description Keep the password that the answer recommended to change. */
            skipReset?: boolean;
            /** @description Name of the account. */
            username?: string;
        };
        /** @description A step of a login. */
        MediawikiClientloginForm: components["schemas"]["MediawikiClientloginParameters"] & components["schemas"]["MediawikiClientloginFieldsParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /** @description Log in step by step, for applications that can show their user what is asked next. */
        MediawikiClientloginParameters: {
            /** @description This is the answer to a `UI` of before. */
            logincontinue?: boolean;
            /** @description Answer the fields of all requests in one list. */
            loginmergerequestfields?: boolean;
            loginmessageformat?: components["schemas"]["MediawikiMessageformat"];
            /** @description Go on with what an earlier, failed attempt has kept. Nothing is ever kept here. */
            loginpreservestate?: boolean;
            /** @description Use only these of the requests that `amirequestsfor=login` lists, by `id`. */
            loginrequests?: string[];
            /**
             * @description Where a login through a third party would come back to: an absolute address. Wanted unless `logincontinue` is
             *     there.
             */
            loginreturnurl?: string;
            /** @description The login token of `meta=tokens&type=login`, from the same session. Never in the address. */
            logintoken: string;
        };
        /** @description How far the login has come. */
        MediawikiClientloginResult: {
            /** @description With `FAIL`: whether something was kept that `loginpreservestate` could go on with. It never is. */
            canpreservestate?: components["schemas"]["MediawikiFlag"];
            fields?: components["schemas"]["MediawikiAuthenticationFields"];
            message?: components["schemas"]["MediawikiMessageText"];
            /** @description With `FAIL` and `UI`: stable code of the message. */
            messagecode?: string;
            requests?: components["schemas"]["MediawikiAuthenticationRequests"];
            /**
             * @description `PASS`: logged in. `FAIL`: not logged in. `UI`: answer what is asked, by `logincontinue`.
             * @enum {string}
             */
            status: "PASS" | "FAIL" | "UI";
            /** @description With `PASS`: name of the account. */
            username?: string;
        };
        /** @description What any answer may have beside what was asked for. */
        MediawikiEnvelope: {
            /** @description Of `query`: there is nothing left to continue with. */
            batchcomplete?: components["schemas"]["MediawikiFlag"];
            /**
             * Format: date-time
             * @description The present time.
             */
            curtimestamp?: string;
            /** @description Language of errors and warnings. */
            errorlang?: string;
            /** @description The `requestid` of the request. */
            requestid?: string;
            /** @description Name of the host that answered. */
            servedby?: string;
            /** @description Language of the answer. */
            uselang?: string;
            warnings?: components["schemas"]["MediawikiWarnings"];
        };
        /** @description What went wrong, in the form `bc`. Further members are data of this code. */
        MediawikiError: {
            /** @description Where to read on, in format version 1. */
            "*"?: string;
            /** @description Stable code; programs go by it. */
            code: string;
            /** @description Where to read on, in format version 2. */
            docref?: string;
            /** @description What went wrong, for people. */
            info: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Nothing was done, and this is why. The header `MediaWiki-API-Error` repeats the code. */
        MediawikiErrorBody: components["schemas"]["MediawikiEnvelope"] & ({
            error: components["schemas"]["MediawikiError"];
        } | {
            /** @description Where to read on, in format version 1. */
            "*"?: string;
            /** @description Where to read on, in format version 2. */
            docref?: string;
            /** @description What went wrong. */
            errors: components["schemas"]["MediawikiMessage"][];
        });
        /**
         * @description A truth. Format version 1 writes a true one as an empty string and leaves a false one away; XML does the same
         *     with attributes.
         * @enum {boolean|string}
         */
        MediawikiFlag: true | false | "";
        /** @description Answer of `action=help` with `wrap`. */
        MediawikiHelpBody: components["schemas"]["MediawikiEnvelope"] & {
            help: components["schemas"]["MediawikiHelpResult"];
        };
        /** @description What help is wanted for. */
        MediawikiHelpForm: components["schemas"]["MediawikiHelpParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /**
         * @description Modules by path: `main`, `login`, `query+tokens`, `json`.
         * @default [
         *       "main"
         *     ]
         */
        MediawikiHelpModules: string[];
        /** @description Show help for the modules named. */
        MediawikiHelpParameters: {
            modules?: components["schemas"]["MediawikiHelpModules"];
            recursivesubmodules?: components["schemas"]["MediawikiHelpRecursivesubmodules"];
            submodules?: components["schemas"]["MediawikiHelpSubmodules"];
            toc?: components["schemas"]["MediawikiHelpToc"];
            wrap?: components["schemas"]["MediawikiHelpWrap"];
        };
        /** @description Help for all submodules below. */
        MediawikiHelpRecursivesubmodules: boolean;
        /** @description The help page. */
        MediawikiHelpResult: {
            /** @description Name to keep it under. */
            filename: string;
            /** @description The page. */
            help: string;
            /**
             * @description Media type of the page.
             * @enum {string}
             */
            mime: "text/html";
        };
        /** @description Help for the submodules too. */
        MediawikiHelpSubmodules: boolean;
        /** @description Begin with a table of contents. */
        MediawikiHelpToc: boolean;
        /** @description Answer the page as a member of the usual answer. */
        MediawikiHelpWrap: boolean;
        /** @description What the forms for people take. */
        MediawikiHtmlParameters: {
            wrappedhtml?: components["schemas"]["MediawikiHtmlWrappedhtml"];
        };
        /** @description Answer the page as a member of a JSON document, for a sandbox that shows it. */
        MediawikiHtmlWrappedhtml: boolean;
        /** @description In format version 2: escape signs beyond ASCII. */
        MediawikiJsonAscii: boolean;
        /**
         * @description Wrap the answer in a call of this function, for script elements. Whoever asks so is nobody in particular: no
         *     login, no tokens. Signs other than letters, digits and `_ . ' " [ ]` are dropped from the name.
         */
        MediawikiJsonCallback: string;
        /**
         * @description Version 1 is what old clients know: a true flag is an empty string, a false one is absent, text is called `*`.
         *     Version 2 has real booleans and named members; `latest` is 2.
         * @default 1
         * @enum {string}
         */
        MediawikiJsonFormatversion: "1" | "2" | "latest";
        /** @description What the JSON form takes. */
        MediawikiJsonParameters: {
            ascii?: components["schemas"]["MediawikiJsonAscii"];
            callback?: components["schemas"]["MediawikiJsonCallback"];
            formatversion?: components["schemas"]["MediawikiJsonFormatversion"];
            utf8?: components["schemas"]["MediawikiJsonUtf8"];
        };
        /** @description In format version 1: write signs beyond ASCII as they are. */
        MediawikiJsonUtf8: boolean;
        /** @description Answer of `action=login`. */
        MediawikiLoginBody: components["schemas"]["MediawikiEnvelope"] & {
            login: components["schemas"]["MediawikiLoginResult"];
        };
        /** @description A login. */
        MediawikiLoginForm: components["schemas"]["MediawikiLoginParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /** @description No token was given. Send the same again with this one, in the session whose cookie came along. */
        MediawikiLoginNeedToken: {
            /**
             * @description Nothing was tried.
             * @enum {string}
             */
            result: "NeedToken";
            /** @description A login token. */
            token: string;
        };
        /** @description Log in with a name and a password, or with a bot password. */
        MediawikiLoginParameters: {
            /** @description Read for old clients; it changes nothing. */
            lgdomain?: string;
            /** @description Name of the account; `Name@app` with the secret of a bot password. */
            lgname?: string;
            /**
             * Format: password
             * @description The password; `app@secret` for a bot password beside the plain name. Never in the address.
             */
            lgpassword?: string;
            /**
             * @description The login token of `meta=tokens&type=login`, from the same session. Without it the answer is `NeedToken` and
             *     brings one. Never in the address.
             */
            lgtoken?: string;
        };
        /** @description There is no new session. A login of before stays. */
        MediawikiLoginRefused: {
            /** @description Why: a text with `errorformat=bc`, else a message with a code. */
            reason: string | components["schemas"]["MediawikiMessage"];
            /**
             * @description `Failed`: try again with something else. `Aborted`: it cannot be done this way.
             * @enum {string}
             */
            result: "Failed" | "Aborted";
        };
        /** @description What the attempt came to. */
        MediawikiLoginResult: components["schemas"]["MediawikiLoginSuccess"] | components["schemas"]["MediawikiLoginNeedToken"] | components["schemas"]["MediawikiLoginWrongToken"] | components["schemas"]["MediawikiLoginRefused"];
        /** @description The session is open and its cookies are set. */
        MediawikiLoginSuccess: {
            /** @description Number of the account. */
            lguserid: number;
            /** @description Name of the account in its one written form. */
            lgusername: string;
            /**
             * @description It went well.
             * @enum {string}
             */
            result: "Success";
        };
        /** @description The token given is not one of this session. Nothing was tried. */
        MediawikiLoginWrongToken: {
            /**
             * @description Nothing was tried.
             * @enum {string}
             */
            result: "WrongToken";
        };
        /** @description Answer of `action=logout`: nothing, which means that it is done. */
        MediawikiLogoutBody: components["schemas"]["MediawikiEnvelope"];
        /** @description A logout. */
        MediawikiLogoutForm: components["schemas"]["MediawikiLogoutParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /** @description Log out and end the session. */
        MediawikiLogoutParameters: {
            /**
             * @description The csrf token of the session, as `meta=tokens` hands it out; `+\` for a caller without one. Never in the
             *     address.
             */
            token?: string;
        };
        /**
         * @description What to do. Without it the help page is shown.
         * @default help
         * @enum {string}
         */
        MediawikiMainAction: "checktoken" | "clientlogin" | "help" | "login" | "logout" | "paraminfo" | "query";
        /**
         * @description Go on only if the caller is logged in (`user`), is not (`anon`), or has the right `bot`.
         * @enum {string}
         */
        MediawikiMainAssert: "anon" | "bot" | "user";
        /** @description Go on only if the caller is logged in under this name. */
        MediawikiMainAssertuser: string;
        /** @description Add the present time. */
        MediawikiMainCurtimestamp: boolean;
        /**
         * @description Form of the texts of errors and warnings. `bc` is the form that old clients know.
         * @default bc
         * @enum {string}
         */
        MediawikiMainErrorformat: "bc" | "html" | "none" | "plaintext" | "raw" | "wikitext";
        /**
         * @description Language of errors and warnings: a code, `uselang`, or `content`. `bc` is always English.
         * @default uselang
         */
        MediawikiMainErrorlang: string;
        /** @description Use texts of the site's own for errors. There are none here, so it changes nothing. */
        MediawikiMainErrorsuselocal: boolean;
        /**
         * @description The form of the answer. Names ending in `fm` show it as a page for people.
         * @default jsonfm
         * @enum {string}
         */
        MediawikiMainFormat: "json" | "jsonfm" | "none" | "php" | "phpfm" | "rawfm" | "xml" | "xmlfm";
        /**
         * Format: int64
         * @description The `max-age` of the answer in seconds. Errors are never kept.
         * @default 0
         */
        MediawikiMainMaxage: number;
        /**
         * Format: int64
         * @description Refuse to work when the database lags by more than this many seconds. There is one database, which reports a lag
         *     of -1 seconds, so only a value below that is ever exceeded.
         */
        MediawikiMainMaxlag: number;
        /**
         * @description For requests across origins: the origin itself, as it stands in the header `Origin`, or `*` to ask as nobody in
         *     particular. Has to be in the address for a preflight to see it.
         */
        MediawikiMainOrigin: string;
        /** @description What every request to the action API may carry, whichever action it asks for. */
        MediawikiMainParameters: {
            action?: components["schemas"]["MediawikiMainAction"];
            assert?: components["schemas"]["MediawikiMainAssert"];
            assertuser?: components["schemas"]["MediawikiMainAssertuser"];
            curtimestamp?: components["schemas"]["MediawikiMainCurtimestamp"];
            errorformat?: components["schemas"]["MediawikiMainErrorformat"];
            errorlang?: components["schemas"]["MediawikiMainErrorlang"];
            errorsuselocal?: components["schemas"]["MediawikiMainErrorsuselocal"];
            format?: components["schemas"]["MediawikiMainFormat"];
            maxage?: components["schemas"]["MediawikiMainMaxage"];
            maxlag?: components["schemas"]["MediawikiMainMaxlag"];
            origin?: components["schemas"]["MediawikiMainOrigin"];
            requestid?: components["schemas"]["MediawikiMainRequestid"];
            responselanginfo?: components["schemas"]["MediawikiMainResponselanginfo"];
            servedby?: components["schemas"]["MediawikiMainServedby"];
            smaxage?: components["schemas"]["MediawikiMainSmaxage"];
            uselang?: components["schemas"]["MediawikiMainUselang"];
            variant?: components["schemas"]["MediawikiMainVariant"];
        };
        /** @description Any text; the answer repeats it. */
        MediawikiMainRequestid: string;
        /** @description Add the languages that the answer and its errors are in. */
        MediawikiMainResponselanginfo: boolean;
        /** @description Name the host that answered. */
        MediawikiMainServedby: boolean;
        /**
         * Format: int64
         * @description The `s-maxage` of the answer in seconds. It counts only where the answer is the same for everybody.
         * @default 0
         */
        MediawikiMainSmaxage: number;
        /**
         * @description Language of the answer: a code, `user` for the caller's own, `content` for the site's. It is noted and repeated;
         *     texts are English.
         * @default user
         */
        MediawikiMainUselang: string;
        /** @description Variant of the language. It is read and changes nothing. */
        MediawikiMainVariant: string;
        /** @description An error, a warning or a reason, when `errorformat` is not `bc`. */
        MediawikiMessage: {
            /** @description The text, in format version 1. */
            "*"?: string;
            /** @description Stable code; programs go by it. */
            code: string;
            /** @description What programs may want to know beyond the code. */
            data?: {
                [key: string]: unknown;
            };
            /** @description The text, in format version 2 with `html`. */
            html?: string;
            /** @description With `raw`: name of the text. */
            key?: string;
            /** @description Path of the module that says so, like `query+tokens`. */
            module?: string;
            /** @description With `raw`: what the text is filled with. */
            params?: string[];
            /** @description The text, in format version 2 with `plaintext` or `wikitext`. */
            text?: string;
            /**
             * @description In XML: the element's text is meant to the last blank.
             * @enum {string}
             */
            "xml:space"?: "preserve";
        };
        /**
         * @description Form of the texts in the answer.
         * @default wikitext
         * @enum {string}
         */
        MediawikiMessageformat: "html" | "none" | "raw" | "wikitext";
        /** @description A text in the form that the message format asks for. */
        MediawikiMessageText: string | {
            /** @description Name of the text. */
            key: string;
            /** @description What the text is filled with. */
            params: string[];
        };
        /** @description One module. */
        MediawikiModule: {
            /** @description Its name in MediaWiki's code. */
            classname?: string;
            /** @description What it does. */
            description?: components["schemas"]["MediawikiMessageText"] | components["schemas"]["MediawikiMessageText"][];
            /** @description It takes further parameters: the fields of what it asks for. */
            dynamicparameters?: components["schemas"]["MediawikiFlag"] | components["schemas"]["MediawikiMessageText"] | components["schemas"]["MediawikiMessageText"][];
            /** @description Examples. */
            examples?: {
                description?: components["schemas"]["MediawikiMessageText"];
                /** @description The query string. */
                query: string;
            }[];
            /** @description What kind of module it is. */
            group?: string;
            /** @description Where to read on. */
            helpurls?: string[];
            /** @description Its licence. */
            licensetag?: string;
            /** @description It takes POST only. */
            mustbeposted?: components["schemas"]["MediawikiFlag"];
            /** @description Its name. */
            name: string;
            /** @description Its parameters. */
            parameters: components["schemas"]["MediawikiParameter"][];
            /** @description Its name, behind those of the modules above it. */
            path: string;
            /** @description Goes before the names of its parameters. */
            prefix: string;
            /**
             * @description Under `querymodules`, which parameter of `query` names it.
             * @enum {string}
             */
            querytype?: "meta";
            /** @description It wants the right to read. */
            readrights?: components["schemas"]["MediawikiFlag"];
            /** @description Where it comes from. */
            source?: string;
            /** @description Where it comes from, for people. */
            sourcename?: string;
            /** @description Parameters with variable names. There are none. */
            templatedparameters?: Record<string, never>[];
            /** @description It changes something. */
            writerights?: components["schemas"]["MediawikiFlag"];
        };
        /** @description Modules. */
        MediawikiModules: components["schemas"]["MediawikiModule"][];
        /** @description Warnings of one module in the form `bc`: texts, one a line, without codes. */
        MediawikiModuleWarnings: {
            /** @description The texts, in format version 1. */
            "*"?: string;
            /** @description The texts, in format version 2. */
            warnings?: string;
            /**
             * @description In XML: the element's text is meant to the last blank.
             * @enum {string}
             */
            "xml:space"?: "preserve";
        };
        /** @description One namespace. */
        MediawikiNamespace: {
            /** @description In XML: its number once more. */
            _idx?: string;
            /** @description Its name, in format version 1. */
            "*"?: string;
            /** @description Its other name, in format version 2. */
            alias?: string;
            /** @description Its name in English. */
            canonical?: string;
            /**
             * @description Whether the case of the first letter counts.
             * @enum {string}
             */
            case?: "first-letter" | "case-sensitive";
            /** @description Its pages are the site's content. */
            content?: components["schemas"]["MediawikiFlag"];
            /** @description Its number. */
            id: number;
            /** @description Its name, in format version 2. */
            name?: string;
            /** @description The right that changing its pages takes. */
            namespaceprotection?: string;
            /** @description Its pages cannot be included. */
            nonincludable?: components["schemas"]["MediawikiFlag"];
            /** @description Its pages can have pages below. */
            subpages?: components["schemas"]["MediawikiFlag"];
            /**
             * @description In XML: the element's text is meant to the last blank.
             * @enum {string}
             */
            "xml:space"?: "preserve";
        };
        /** @description One parameter of a module. */
        MediawikiParameter: {
            /** @description Stands for all values. */
            allspecifier?: string;
            /** @description What counts when it is absent. */
            default?: string | number;
            /** @description Use something else. */
            deprecated?: components["schemas"]["MediawikiFlag"];
            /** @description What it does. */
            description?: components["schemas"]["MediawikiMessageText"] | components["schemas"]["MediawikiMessageText"][];
            /** @description How many values it takes from callers with the right `apihighlimits`. */
            highlimit?: number;
            /** @description Its place in the list. */
            index: number;
            /** @description How many values it takes from this caller. */
            limit?: number;
            /** @description How many values it takes. */
            lowlimit?: number;
            /** @description It takes several values. */
            multi?: components["schemas"]["MediawikiFlag"];
            /** @description Its name without the module's prefix. */
            name: string;
            /** @description It has to be there. */
            required?: components["schemas"]["MediawikiFlag"];
            /** @description It has to be in the body, and kept out of logs. */
            sensitive?: components["schemas"]["MediawikiFlag"];
            /** @description Paths of the modules it names, by word. */
            submodules?: {
                [key: string]: string;
            };
            /** @description Kinds of names it takes. */
            subtypes?: string[];
            /** @description Which token it wants. */
            tokentype?: string;
            /** @description A type, or the list of words it takes. */
            type: string | string[];
        };
        /** @description The modules asked for. */
        MediawikiParaminfo: {
            formatmodules?: components["schemas"]["MediawikiModules"];
            /** @description Form of the help texts. */
            helpformat?: string;
            mainmodule?: components["schemas"]["MediawikiModule"];
            modules?: components["schemas"]["MediawikiModules"];
            querymodules?: components["schemas"]["MediawikiModules"];
        };
        /** @description Answer of `action=paraminfo`. */
        MediawikiParaminfoBody: components["schemas"]["MediawikiEnvelope"] & {
            paraminfo: components["schemas"]["MediawikiParaminfo"];
        };
        /** @description Which modules to describe. */
        MediawikiParaminfoForm: components["schemas"]["MediawikiParaminfoParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /**
         * @deprecated
         * @description Formats, in the manner of old versions.
         */
        MediawikiParaminfoFormatmodules: ("json" | "jsonfm" | "none" | "php" | "phpfm" | "rawfm" | "xml" | "xmlfm")[];
        /**
         * @description Form of the help texts; `none` leaves them away.
         * @default none
         * @enum {string}
         */
        MediawikiParaminfoHelpformat: "html" | "none" | "raw" | "wikitext";
        /**
         * @deprecated
         * @description The module `main`, in the manner of old versions.
         */
        MediawikiParaminfoMainmodule: string;
        /** @description Modules by path; `*` for all actions, `query+*` and `query+**` for submodules. */
        MediawikiParaminfoModules: string[];
        /**
         * @deprecated
         * @description The page set, in the manner of old versions. There is none here, so it changes nothing.
         */
        MediawikiParaminfoPagesetmodule: string;
        /** @description Describe modules for programs. */
        MediawikiParaminfoParameters: {
            formatmodules?: components["schemas"]["MediawikiParaminfoFormatmodules"];
            helpformat?: components["schemas"]["MediawikiParaminfoHelpformat"];
            mainmodule?: components["schemas"]["MediawikiParaminfoMainmodule"];
            modules?: components["schemas"]["MediawikiParaminfoModules"];
            pagesetmodule?: components["schemas"]["MediawikiParaminfoPagesetmodule"];
            querymodules?: components["schemas"]["MediawikiParaminfoQuerymodules"];
        };
        /**
         * @deprecated
         * @description Submodules of `query`, in the manner of old versions.
         */
        MediawikiParaminfoQuerymodules: ("authmanagerinfo" | "siteinfo" | "tokens" | "userinfo")[];
        /** @description Answer of `action=query`. */
        MediawikiQueryBody: components["schemas"]["MediawikiEnvelope"] & {
            query?: components["schemas"]["MediawikiQueryResult"];
        };
        /** @description Where an earlier answer broke off. Answers here are always whole; clients send an empty value. */
        MediawikiQueryContinue: string;
        /** @description A question. */
        MediawikiQueryForm: components["schemas"]["MediawikiQueryParameters"] & components["schemas"]["MediawikiTokensParameters"] & components["schemas"]["MediawikiUserinfoParameters"] & components["schemas"]["MediawikiSiteinfoParameters"] & components["schemas"]["MediawikiAuthmanagerinfoParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /** @description Which facts. */
        MediawikiQueryMeta: ("authmanagerinfo" | "siteinfo" | "tokens" | "userinfo")[];
        /** @description Read facts about the session, its account and the site. */
        MediawikiQueryParameters: {
            continue?: components["schemas"]["MediawikiQueryContinue"];
            meta?: components["schemas"]["MediawikiQueryMeta"];
            rawcontinue?: components["schemas"]["MediawikiQueryRawcontinue"];
        };
        /** @description Continue in the manner of old versions: the answer has no `batchcomplete`. */
        MediawikiQueryRawcontinue: boolean;
        /** @description By module; `siteinfo` answers each of its parts under the part's name. */
        MediawikiQueryResult: {
            authmanagerinfo?: components["schemas"]["MediawikiAuthmanagerinfo"];
            /** @description The part `dbrepllag` of a wiki without pages. */
            dbrepllag?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `defaultoptions` of a wiki without pages. */
            defaultoptions?: {
                [key: string]: unknown;
            };
            /** @description The part `extensions` of a wiki without pages. */
            extensions?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `extensiontags` of a wiki without pages. */
            extensiontags?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `fileextensions` of a wiki without pages. */
            fileextensions?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `functionhooks` of a wiki without pages. */
            functionhooks?: ({
                [key: string]: unknown;
            } | string)[];
            general?: components["schemas"]["MediawikiSiteinfoGeneral"];
            /** @description The part `interwikimap` of a wiki without pages. */
            interwikimap?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `languages` of a wiki without pages. */
            languages?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `languagevariants` of a wiki without pages. */
            languagevariants?: {
                [key: string]: unknown;
            };
            /** @description The part `libraries` of a wiki without pages. */
            libraries?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `magicwords` of a wiki without pages. */
            magicwords?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description Other names of namespaces. */
            namespacealiases?: components["schemas"]["MediawikiNamespace"][];
            /** @description Namespaces by number. */
            namespaces?: {
                [key: string]: components["schemas"]["MediawikiNamespace"];
            };
            /** @description The part `protocols` of a wiki without pages. */
            protocols?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `restrictions` of a wiki without pages. */
            restrictions?: {
                [key: string]: unknown;
            };
            /** @description The part `rightsinfo` of a wiki without pages. */
            rightsinfo?: {
                [key: string]: unknown;
            };
            /** @description The part `showhooks` of a wiki without pages. */
            showhooks?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `skins` of a wiki without pages. */
            skins?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `specialpagealiases` of a wiki without pages. */
            specialpagealiases?: ({
                [key: string]: unknown;
            } | string)[];
            /** @description The part `statistics` of a wiki without pages. */
            statistics?: {
                [key: string]: unknown;
            };
            tokens?: components["schemas"]["MediawikiTokens"];
            /** @description The part `uploaddialog` of a wiki without pages. */
            uploaddialog?: {
                [key: string]: unknown;
            };
            /** @description The part `usergroups` of a wiki without pages. */
            usergroups?: ({
                [key: string]: unknown;
            } | string)[];
            userinfo?: components["schemas"]["MediawikiUserinfo"];
            /** @description The part `variables` of a wiki without pages. */
            variables?: ({
                [key: string]: unknown;
            } | string)[];
        };
        /**
         * @description Which entries of the interwiki map. The map is empty.
         * @enum {string}
         */
        MediawikiSiteinfoFilteriw: "!local" | "local";
        /** @description The site as client libraries ask for it. Members beyond the ones named describe a wiki without pages. */
        MediawikiSiteinfoGeneral: {
            /** @description Path of pages. */
            articlepath?: string;
            /** @description Address of the main page. */
            base?: string;
            /**
             * @description Whether the case of the first letter of names counts.
             * @enum {string}
             */
            case: "first-letter" | "case-sensitive";
            /** @description The version whose answers these are. Client libraries refuse to work without it. */
            generator: string;
            /** @description `mediawiki.language`. */
            lang: string;
            /** @description Name of the main page. */
            mainpage?: string;
            /** @description Never. */
            misermode?: components["schemas"]["MediawikiFlag"];
            /** @description Never. */
            readonly?: components["schemas"]["MediawikiFlag"];
            /** @description Path of pages, in the other form. */
            script?: string;
            /** @description Path of `api.php`. */
            scriptpath?: string;
            /** @description Origin of this server. */
            server?: string;
            /** @description Host of this server. */
            servername?: string;
            /** @description `mediawiki.siteName`. */
            sitename: string;
            /**
             * Format: date-time
             * @description The present time.
             */
            time?: string;
            /** @description Minutes from UTC. */
            timeoffset?: number;
            /** @description Time zone of formatted times. */
            timezone?: string;
            /** @description `mediawiki.cookiePrefix`. */
            wikiid?: string;
            /** @description Always; clients of old look for it. */
            writeapi?: components["schemas"]["MediawikiFlag"];
        } & {
            [key: string]: unknown;
        };
        /** @description Language for names of languages. It is read and changes nothing. */
        MediawikiSiteinfoInlanguagecode: string;
        /** @description With `usergroups`: count the members of each group. */
        MediawikiSiteinfoNumberingroup: boolean;
        /** @description Describe the site, as client libraries want it before they start. */
        MediawikiSiteinfoParameters: {
            sifilteriw?: components["schemas"]["MediawikiSiteinfoFilteriw"];
            siinlanguagecode?: components["schemas"]["MediawikiSiteinfoInlanguagecode"];
            sinumberingroup?: components["schemas"]["MediawikiSiteinfoNumberingroup"];
            siprop?: components["schemas"]["MediawikiSiteinfoProp"];
            sishowalldb?: components["schemas"]["MediawikiSiteinfoShowalldb"];
        };
        /**
         * @description Which parts.
         * @default [
         *       "general"
         *     ]
         */
        MediawikiSiteinfoProp: ("dbrepllag" | "defaultoptions" | "extensions" | "extensiontags" | "fileextensions" | "functionhooks" | "general" | "interwikimap" | "languages" | "languagevariants" | "libraries" | "magicwords" | "namespacealiases" | "namespaces" | "protocols" | "restrictions" | "rightsinfo" | "showhooks" | "skins" | "specialpagealiases" | "statistics" | "uploaddialog" | "usergroups" | "variables")[];
        /** @description List every database server. There is one. */
        MediawikiSiteinfoShowalldb: boolean;
        /** @description The tokens asked for. */
        MediawikiTokens: {
            /** @description Answered because client libraries ask for it; nothing here takes it. */
            createaccounttoken?: string;
            /** @description For changes; here for `logout`. */
            csrftoken?: string;
            /** @description For `login` and `clientlogin`. */
            logintoken?: string;
            /** @description Answered because client libraries ask for it; nothing here takes it. */
            patroltoken?: string;
            /** @description Answered because client libraries ask for it; nothing here takes it. */
            rollbacktoken?: string;
            /** @description Answered because client libraries ask for it; nothing here takes it. */
            userrightstoken?: string;
            /** @description Answered because client libraries ask for it; nothing here takes it. */
            watchtoken?: string;
        };
        /** @description Get tokens for changes, and the one for a login. */
        MediawikiTokensParameters: {
            type?: components["schemas"]["MediawikiTokensType"];
        };
        /**
         * @description Which tokens; `*` for all. Asking for `login` or `createaccount` opens a session.
         * @default [
         *       "csrf"
         *     ]
         */
        MediawikiTokensType: ("createaccount" | "csrf" | "login" | "patrol" | "rollback" | "userrights" | "watch")[];
        /** @description Who is asking. */
        MediawikiUserinfo: {
            /** @description Languages of the header `Accept-Language`. */
            acceptlang?: {
                /** @description Code, in format version 1. */
                "*"?: string;
                /** @description Code, in format version 2. */
                code?: string;
                /** @description Preference. */
                q: number;
                /**
                 * @description In XML: the element's text is meant to the last blank.
                 * @enum {string}
                 */
                "xml:space"?: "preserve";
            }[];
            /** @description There is no account: nobody is logged in. */
            anon?: components["schemas"]["MediawikiFlag"];
            /** @description Whether the account exists here, by account system. */
            attachedlocal?: {
                [key: string]: components["schemas"]["MediawikiFlag"];
            };
            /** @description Whether it exists on the wiki asked about, by account system. */
            attachedwiki?: {
                [key: string]: components["schemas"]["MediawikiFlag"];
            };
            /** @description Only for callers without an account. */
            blockanononly?: components["schemas"]["MediawikiFlag"];
            /** @description Who blocked. */
            blockedby?: string;
            /** @description Number of the account that blocked; 0 when it is gone. */
            blockedbyid?: number;
            /**
             * Format: date-time
             * @description Since when.
             */
            blockedtimestamp?: string;
            /** @description The same for people. */
            blockedtimestampformatted?: string;
            /** @description Until when, or `infinite`. */
            blockexpiry?: string;
            /** @description The same for people. */
            blockexpiryformatted?: string;
            /** @description The same, from now on. */
            blockexpiryrelative?: string;
            /** @description Number of the block. */
            blockid?: number;
            /** @description No accounts may be created either. */
            blocknocreate?: components["schemas"]["MediawikiFlag"];
            /** @description Only for parts of the site. */
            blockpartial?: components["schemas"]["MediawikiFlag"];
            /** @description Why. */
            blockreason?: string;
            /** @description Number of the account by account system; there is only `local`. */
            centralids?: {
                [key: string]: number;
            };
            /** @description Groups whose members the caller could change on a wiki. */
            changeablegroups?: {
                /** @description Groups to add. */
                add: string[];
                /** @description Groups to add-self. */
                "add-self": string[];
                /** @description Groups to remove. */
                remove: string[];
                /** @description Groups to remove-self. */
                "remove-self": string[];
            };
            /** @description Always 0. */
            editcount?: number;
            /** @description E-mail address, or empty. */
            email?: string;
            /** @description The account's own groups. */
            groupmemberships?: {
                /** @description Until when; always `infinity`. */
                expiry: string;
                /** @description Name of the group. */
                group: string;
            }[];
            /** @description All groups: the implicit ones and the account's own. */
            groups?: string[];
            /** @description Number of the account; 0 without one. */
            id: number;
            /** @description Groups that everybody, or everybody with an account, is in. */
            implicitgroups?: string[];
            /**
             * Format: date-time
             * @description Never there: nothing is edited here.
             */
            latestcontrib?: string;
            /** @description There are new messages. There never are. */
            messages?: components["schemas"]["MediawikiFlag"];
            /** @description Name of the account; without one the client's address. */
            name: string;
            /** @description Preferences, all at their defaults. */
            options?: {
                [key: string]: unknown;
            };
            /** @description Limits by action and group. */
            ratelimits?: {
                [key: string]: unknown;
            };
            /** @description Full name, or empty. */
            realname?: string;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            registrationdate?: string;
            /** @description What the caller may do, as far as MediaWiki has words for it. With a bot password only what its grants allow. */
            rights?: string[];
            /** @description The same as if no right lifted them. */
            theoreticalratelimits?: {
                [key: string]: unknown;
            };
            /** @description Always 0. */
            unreadcount?: number;
        };
        /** @description With `centralids`: say whether the account exists on this wiki too. There is only one, so the answer is no. */
        MediawikiUserinfoAttachedwiki: string;
        /** @description Say who is asking. */
        MediawikiUserinfoParameters: {
            uiattachedwiki?: components["schemas"]["MediawikiUserinfoAttachedwiki"];
            uiprop?: components["schemas"]["MediawikiUserinfoProp"];
        };
        /** @description What else to say; `*` for all. */
        MediawikiUserinfoProp: ("acceptlang" | "blockinfo" | "centralids" | "changeablegroups" | "editcount" | "email" | "groupmemberships" | "groups" | "hasmsg" | "implicitgroups" | "latestcontrib" | "options" | "ratelimits" | "realname" | "registrationdate" | "rights" | "theoreticalratelimits" | "unreadcount")[];
        /** @description What was understood but not as it stands. The request was carried out. */
        MediawikiWarnings: {
            [key: string]: components["schemas"]["MediawikiModuleWarnings"];
        } | components["schemas"]["MediawikiMessage"][];
        /** @description Answer of `action=checktoken`. */
        MediawikiXmlChecktokenBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            checktoken: components["schemas"]["MediawikiChecktokenResult"];
        };
        /** @description Answer of `action=clientlogin`. */
        MediawikiXmlClientloginBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            clientlogin: components["schemas"]["MediawikiClientloginResult"];
        };
        /** @description What any answer in XML may have beside what was asked for. */
        MediawikiXmlEnvelope: {
            /** @description Of `query`: there is nothing left to continue with. */
            batchcomplete?: components["schemas"]["MediawikiFlag"];
            /**
             * Format: date-time
             * @description The present time.
             */
            curtimestamp?: string;
            /** @description Language of errors and warnings. */
            errorlang?: string;
            /** @description The `requestid` of the request. */
            requestid?: string;
            /** @description Name of the host that answered. */
            servedby?: string;
            /** @description Language of the answer. */
            uselang?: string;
            /** @description By name of the module with `errorformat=bc`, else a list of `warning`. */
            warnings?: {
                [key: string]: components["schemas"]["MediawikiModuleWarnings"] | components["schemas"]["MediawikiMessage"];
            };
            /**
             * @description With `includexmlnamespace`.
             * @enum {string}
             */
            xmlns?: "http://www.mediawiki.org/xml/api/";
        };
        /** @description Nothing was done, and this is why. The header `MediaWiki-API-Error` repeats the code. */
        MediawikiXmlErrorBody: components["schemas"]["MediawikiXmlEnvelope"] & ({
            error: components["schemas"]["MediawikiError"];
        } | {
            /** @description Where to read on, as the element's text. */
            docref?: {
                /**
                 * @description In XML: the element's text is meant to the last blank.
                 * @enum {string}
                 */
                "xml:space"?: "preserve";
            };
            /** @description What went wrong. */
            errors: components["schemas"]["MediawikiMessage"][];
        });
        /** @description Answer of `action=help` with `wrap`. */
        MediawikiXmlHelpBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            help: components["schemas"]["MediawikiHelpResult"];
        };
        /** @description Add the namespace of MediaWiki's API to the root element. */
        MediawikiXmlIncludexmlnamespace: boolean;
        /** @description Answer of `action=login`. */
        MediawikiXmlLoginBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            login: components["schemas"]["MediawikiLoginResult"];
        };
        /** @description Answer of `action=logout`: nothing, which means that it is done. */
        MediawikiXmlLogoutBody: components["schemas"]["MediawikiXmlEnvelope"];
        /** @description What the XML form takes. */
        MediawikiXmlParameters: {
            includexmlnamespace?: components["schemas"]["MediawikiXmlIncludexmlnamespace"];
            xslt?: components["schemas"]["MediawikiXmlXslt"];
        };
        /** @description Answer of `action=paraminfo`. */
        MediawikiXmlParaminfoBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            paraminfo: components["schemas"]["MediawikiParaminfo"];
        };
        /** @description Answer of `action=query`. */
        MediawikiXmlQueryBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            query?: components["schemas"]["MediawikiQueryResult"];
        };
        /** @description Name of a style sheet page. There are no pages here, so it is answered with a warning. */
        MediawikiXmlXslt: string;
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
        /**
         * @description What is to be said of the token. The codes that any action can answer are listed under `/w/api.php`.
         *
         *     Error codes:
         *
         *     - `missingparam`: There is no `type` or no `token`.
         *     - `badvalue`: `type` is none of the types.
         *     - `badinteger`: `maxtokenage` is no number.
         */
        MediawikiChecktokenResponse: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
                "Retry-After"?: number;
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database lags. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiChecktokenBody"] | components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlChecktokenBody"] | components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /**
         * @description How far the login has come; `clientlogin.status` says. `messagecode` says why. The codes that any action can
         *     answer are listed under `/w/api.php`.
         *
         *     Reasons:
         *
         *     - `wrongpassword`: The name is unknown or the password is wrong; it is not told which.
         *     - `authmanager-authn-no-primary`: There is nothing to try: no name, no password, or a name that cannot be one.
         *     - `login-throttled`: There were too many failures under this name from this address.
         *     - `authmanager-authn-not-in-progress`: `logincontinue` came without a start.
         *     - `resetpass-validity-soft`: The password should be changed.
         *     - `resetpass-expired`: The password has to be changed.
         *     - `badretype`: The two new passwords differ.
         *     - `passwordtooshort`: The new password is shorter than `passwords.minLength`.
         *     - `passwordtoolong`: The new password is longer than anything that is taken.
         *     - `userlogin-cannot-login`: The session is one of a bot password, the request has `callback` or `origin=*`, which any site can send, or a page of an unlisted site sent it.
         *
         *     Error codes:
         *
         *     - `mustbeposted`: The request is a GET.
         *     - `missingparam`: There is no `logintoken`, or neither `loginreturnurl` nor `logincontinue`.
         *     - `badtoken`: The token is not one of this session.
         *     - `badurl_loginreturnurl`: `loginreturnurl` is not an absolute address.
         *     - `mustpostparams`: A password or the token is in the address.
         *     - `promised-nonwrite-api`: The header `Promise-Non-Write-API-Action` stands beside an action that writes.
         */
        MediawikiClientloginResponse: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
                "Retry-After"?: number;
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database lags. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiClientloginBody"] | components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlClientloginBody"] | components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /**
         * @description The help page when there is no `action`, whatever `format` says; otherwise an error. The codes under `x-errors`
         *     any action can answer, in the order in which they are looked for.
         *
         *     Warnings have codes too, except with `errorformat=bc`: `unrecognizedparams` (parameters nobody has asked for),
         *     `unrecognizedvalues` (unknown words of a list; `data.values`), `badutf8` (a value that was not UTF-8 in NFC),
         *     `unsupportedarray` (`name[]=`), `deprecation` with `data.feature` and `deprecation-help`,
         *     `checktoken-percentencoding`, `tokens-origin` (no tokens for nobody in particular), `xslt-disabled`,
         *     `errorprinterfailed` (the error could not be shown as asked for).
         *
         *     Error codes:
         *
         *     - `badvalue`: `action`, `format`, `assert`, `errorformat` or another parameter with a list of words has none of them, is empty, or begins with U+001F where only one value is taken.
         *     - `badinteger`: `maxlag`, `maxage`, `smaxage` or another number is none.
         *     - `baduser`: `assertuser` is not a name.
         *     - `assertanonfailed`: `assert=anon`, and somebody is logged in.
         *     - `assertuserfailed`: `assert=user`, and nobody is logged in.
         *     - `assertbotfailed`: `assert=bot`, and the account is no bot.
         *     - `assertnameduserfailed`: Not the account that `assertuser` names is logged in.
         *     - `missingparam`: A parameter that has to be there is absent, or a token is empty.
         *     - `toomanyvalues`: A list has more than 50 values (500 with the right `apihighlimits`); `limit`, `lowlimit` and `highlimit` say so.
         *     - `mustpostparams`: A password or a token is in the address.
         *     - `badtoken`: The token is not one of this session.
         *     - `promised-nonwrite-api`: The header `Promise-Non-Write-API-Action` stands beside an action that writes.
         *     - `maxlag`: The database lags by more than `maxlag` seconds; with `host`, `lag` and `type`, and `Retry-After`.
         *     - `mustbeposted`: The request is a GET or HEAD, and the action takes POST only.
         */
        MediawikiErrorResponse: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The headers that the preflight asked for. */
                "Access-Control-Allow-Headers"?: string;
                /** @description The methods that are taken across origins. */
                "Access-Control-Allow-Methods"?: string;
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
                "Retry-After"?: number;
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database lags. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiHelpBody"] | components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlHelpBody"] | components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /**
         * @description The help page, whatever `format` says; with `wrap` it is a member of the usual answer. The codes that any action
         *     can answer are listed under `/w/api.php`.
         *
         *     Error codes:
         *
         *     - `badmodule`: A module of `modules` is not there.
         */
        MediawikiHelpResponse: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
                "Retry-After"?: number;
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database lags. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiHelpBody"] | components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlHelpBody"] | components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /**
         * @description The method is none of the four that api.php takes. Everything else about the request was in order.
         *
         *     Error codes:
         *
         *     - `invalidmethod`: The method is not GET, HEAD, POST or OPTIONS.
         */
        MediawikiInvalidMethod: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
                "Retry-After"?: number;
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database lags. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /**
         * @description The attempt was made or refused; `login.result` says which. `reason` has a code with any `errorformat` but `bc`.
         *     The codes that any action can answer are listed under `/w/api.php`.
         *
         *     Reasons:
         *
         *     - `wrongpassword`: The name is unknown or the password is wrong; it is not told which.
         *     - `authmanager-authn-no-primary`: There is nothing to try: no name, no password, or a name that cannot be one.
         *     - `login-throttled`: There were too many failures under this name from this address.
         *     - `sessionlost`: A token was given, and the session it belongs to is gone.
         *     - `api-login-fail-aborted`: The password has to be changed first.
         *     - `api-login-fail-sameorigin`: The request is from nobody in particular, or a page of an unlisted site sent it.
         *     - `api-login-fail-badsessionprovider`: The session is one of a bot password.
         *
         *     Error codes:
         *
         *     - `mustbeposted`: The request is a GET.
         *     - `mustpostparams`: `lgpassword` or `lgtoken` is in the address.
         *     - `promised-nonwrite-api`: The header `Promise-Non-Write-API-Action` stands beside an action that writes.
         */
        MediawikiLoginResponse: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
                "Retry-After"?: number;
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database lags. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiLoginBody"] | components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlLoginBody"] | components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /**
         * @description An empty answer, `{}` or `<?xml version="1.0" encoding="utf-8"?><api />`: every session that the request presented
         *     is over, on disk before the answer came, and the cookies it sent are cleared, except UserName, which stays. Logged
         *     out or never logged in is the same. The codes that any action can answer are listed under `/w/api.php`.
         *
         *     Error codes:
         *
         *     - `missingparam`: There is no `token`, or an empty one, with `mediawiki.logoutToken: required`.
         *     - `badtoken`: The token is not one of this session; or none was given and a page of an unlisted site, a prefetch, or a request with `callback` or `origin=*` asked, which any site can send.
         *     - `mustpostparams`: The token is in the address.
         */
        MediawikiLogoutResponse: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
                "Retry-After"?: number;
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database lags. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiLogoutBody"] | components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlLogoutBody"] | components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /** @description Something stood behind `api.php` in the path. The address without it, the query string kept. */
        MediawikiMoved: {
            headers: {
                /**
                 * @description Where to go on.
                 * @example /
                 */
                Location: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request had `If-None-Match: *`. Whatever the answer is, it exists. */
        MediawikiNotModified: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The parameter `origin` is neither `*` nor what stands in the header `Origin`. */
        MediawikiOriginMismatch: {
            headers: {
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                [name: string]: unknown;
            };
            content: {
                /** @example The parameter "origin" is not what the header Origin says. */
                "text/plain": string;
            };
        };
        /**
         * @description The modules asked for. Unknown ones are warned of and left out. The codes that any action can answer are listed
         *     under `/w/api.php`.
         *
         *     Error codes:
         *
         *     - `badvalue`: `helpformat` is none of the forms.
         *     - `toomanyvalues`: There are more modules than one may ask for.
         */
        MediawikiParaminfoResponse: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
                "Retry-After"?: number;
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database lags. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiParaminfoBody"] | components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlParaminfoBody"] | components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /**
         * @description What was asked for. Unknown words in `meta`, `type`, `uiprop`, `siprop` are warned of and left out. The codes that
         *     any action can answer are listed under `/w/api.php`.
         *
         *     Error codes:
         *
         *     - `badcontinue`: `continue` is none that an answer gave.
         *     - `badvalue`: `amirequestsfor`, `amimessageformat` or `sifilteriw` has a value that is not taken.
         */
        MediawikiQueryResponse: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description End of a public answer's life. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
                "Retry-After"?: number;
                /**
                 * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description What else of the request the answer depends on. */
                Vary?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database lags. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiQueryBody"] | components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlQueryBody"] | components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /**
         * @description The body was not read.
         *
         *     Error codes:
         *
         *     - `http-contenttoolarge`: The body has more than 1 MiB.
         */
        MediawikiTooLarge: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlErrorBody"];
            };
        };
        /**
         * @description Nothing is known about the session, so this is not "not logged in"; no cookie is touched.
         *
         *     Error codes:
         *
         *     - `internal_api_error_StoreUnavailable`: The store could not answer or could not commit.
         *     - `ratelimited`: More logins are waiting than can be checked in time.
         */
        MediawikiUnavailable: {
            headers: {
                /** @description Whether they may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the answer. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
                 *     `smaxage` ask for it.
                 */
                "Cache-Control"?: string;
                /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the answer has no CORS headers although the request named an `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /**
                 * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
                 *     `Treat-as-Untrusted`.
                 */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which another attempt makes sense. */
                "Retry-After": number;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The media type is meant. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Answers are never shown inside other pages. */
                "X-Frame-Options"?: "DENY";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MediawikiErrorBody"];
                "application/vnd.php.serialized": string;
                "text/html": string;
                "text/javascript": string;
                "text/mediawiki-api-prettyprint-wrapped": string;
                "text/plain": string;
                "text/xml": components["schemas"]["MediawikiXmlErrorBody"];
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
        /**
         * @description Nothing was changed: a page that asks whether to log out, because another site sent the browser here or because the
         *     request is a HEAD.
         */
        PageConfirmLogout: {
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
        /**
         * @description The form again, with the reason: the name or password is wrong; or the form is too old, was used before, or was sent
         *     by a page of another site.
         */
        PageLoginRefused: {
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
        /** @description The form again: there were too many wrong passwords for this account from this address. The password was not checked. */
        PageLoginThrottled: {
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
        /**
         * @description Nothing was changed: the browser fetched the page in advance. A browser discards such a response and sends the request
         *     again when the person follows the link.
         */
        PagePrefetch: {
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
         * @description The `csrfToken` of the login's answer. Wanted when a session cookie authorises the call; an API token needs none.
         *     The csrf token that MediaWiki's face gives out for the same session is taken too.
         * @example mT3nVh0qZ8c1WvKx5yLr2A
         */
        ElvisCsrfToken: string;
        ElvisKeepAliveUid: components["schemas"]["ElvisKeepAliveUid"];
        ElvisLoginClientId: components["schemas"]["ElvisLoginClientId"];
        ElvisLoginClientType: components["schemas"]["ElvisLoginClientType"];
        /** @deprecated */
        ElvisLoginCred: components["schemas"]["ElvisLoginCred"];
        ElvisLoginLocale: components["schemas"]["ElvisLoginLocale"];
        /** @deprecated */
        ElvisLoginPassword: components["schemas"]["ElvisLoginPassword"];
        ElvisLoginReturnPreferences: components["schemas"]["ElvisLoginReturnPreferences"];
        ElvisLoginReturnProfile: components["schemas"]["ElvisLoginReturnProfile"];
        ElvisLoginTimezoneOffset: components["schemas"]["ElvisLoginTimezoneOffset"];
        /** @deprecated */
        ElvisLoginUsername: components["schemas"]["ElvisLoginUsername"];
        /**
         * @description Where to go afterwards: relative to us, of our own origin, or of an origin that the operator has listed in
         *     `redirects.allow`. Of several the first counts.
         * @example /goodbye
         */
        LogoutSuccessUrl: string;
        MediawikiAuthmanagerinfoMergerequestfields: components["schemas"]["MediawikiAuthmanagerinfoMergerequestfields"];
        MediawikiAuthmanagerinfoMessageformat: components["schemas"]["MediawikiMessageformat"];
        MediawikiAuthmanagerinfoRequestsfor: components["schemas"]["MediawikiAuthmanagerinfoRequestsfor"];
        MediawikiAuthmanagerinfoSecuritysensitiveoperation: components["schemas"]["MediawikiAuthmanagerinfoSecuritysensitiveoperation"];
        MediawikiChecktokenMaxtokenage: components["schemas"]["MediawikiChecktokenMaxtokenage"];
        MediawikiChecktokenToken: components["schemas"]["MediawikiChecktokenToken"];
        MediawikiChecktokenType: components["schemas"]["MediawikiChecktokenType"];
        MediawikiHelpModules: components["schemas"]["MediawikiHelpModules"];
        MediawikiHelpRecursivesubmodules: components["schemas"]["MediawikiHelpRecursivesubmodules"];
        MediawikiHelpSubmodules: components["schemas"]["MediawikiHelpSubmodules"];
        MediawikiHelpToc: components["schemas"]["MediawikiHelpToc"];
        MediawikiHelpWrap: components["schemas"]["MediawikiHelpWrap"];
        MediawikiHtmlWrappedhtml: components["schemas"]["MediawikiHtmlWrappedhtml"];
        MediawikiJsonAscii: components["schemas"]["MediawikiJsonAscii"];
        MediawikiJsonCallback: components["schemas"]["MediawikiJsonCallback"];
        MediawikiJsonFormatversion: components["schemas"]["MediawikiJsonFormatversion"];
        MediawikiJsonUtf8: components["schemas"]["MediawikiJsonUtf8"];
        MediawikiMainAction: components["schemas"]["MediawikiMainAction"];
        MediawikiMainAssert: components["schemas"]["MediawikiMainAssert"];
        MediawikiMainAssertuser: components["schemas"]["MediawikiMainAssertuser"];
        MediawikiMainCurtimestamp: components["schemas"]["MediawikiMainCurtimestamp"];
        MediawikiMainErrorformat: components["schemas"]["MediawikiMainErrorformat"];
        MediawikiMainErrorlang: components["schemas"]["MediawikiMainErrorlang"];
        MediawikiMainErrorsuselocal: components["schemas"]["MediawikiMainErrorsuselocal"];
        MediawikiMainFormat: components["schemas"]["MediawikiMainFormat"];
        MediawikiMainMaxage: components["schemas"]["MediawikiMainMaxage"];
        MediawikiMainMaxlag: components["schemas"]["MediawikiMainMaxlag"];
        MediawikiMainOrigin: components["schemas"]["MediawikiMainOrigin"];
        MediawikiMainRequestid: components["schemas"]["MediawikiMainRequestid"];
        MediawikiMainResponselanginfo: components["schemas"]["MediawikiMainResponselanginfo"];
        MediawikiMainServedby: components["schemas"]["MediawikiMainServedby"];
        MediawikiMainSmaxage: components["schemas"]["MediawikiMainSmaxage"];
        MediawikiMainUselang: components["schemas"]["MediawikiMainUselang"];
        MediawikiMainVariant: components["schemas"]["MediawikiMainVariant"];
        MediawikiParaminfoFormatmodules: components["schemas"]["MediawikiParaminfoFormatmodules"];
        MediawikiParaminfoHelpformat: components["schemas"]["MediawikiParaminfoHelpformat"];
        MediawikiParaminfoMainmodule: components["schemas"]["MediawikiParaminfoMainmodule"];
        MediawikiParaminfoModules: components["schemas"]["MediawikiParaminfoModules"];
        MediawikiParaminfoPagesetmodule: components["schemas"]["MediawikiParaminfoPagesetmodule"];
        MediawikiParaminfoQuerymodules: components["schemas"]["MediawikiParaminfoQuerymodules"];
        MediawikiQueryContinue: components["schemas"]["MediawikiQueryContinue"];
        MediawikiQueryMeta: components["schemas"]["MediawikiQueryMeta"];
        MediawikiQueryRawcontinue: components["schemas"]["MediawikiQueryRawcontinue"];
        MediawikiSiteinfoFilteriw: components["schemas"]["MediawikiSiteinfoFilteriw"];
        MediawikiSiteinfoInlanguagecode: components["schemas"]["MediawikiSiteinfoInlanguagecode"];
        MediawikiSiteinfoNumberingroup: components["schemas"]["MediawikiSiteinfoNumberingroup"];
        MediawikiSiteinfoProp: components["schemas"]["MediawikiSiteinfoProp"];
        MediawikiSiteinfoShowalldb: components["schemas"]["MediawikiSiteinfoShowalldb"];
        MediawikiTokensType: components["schemas"]["MediawikiTokensType"];
        MediawikiUserinfoAttachedwiki: components["schemas"]["MediawikiUserinfoAttachedwiki"];
        MediawikiUserinfoProp: components["schemas"]["MediawikiUserinfoProp"];
        MediawikiXmlIncludexmlnamespace: components["schemas"]["MediawikiXmlIncludexmlnamespace"];
        MediawikiXmlXslt: components["schemas"]["MediawikiXmlXslt"];
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
        /** @description Whether they may send cookies. */
        MediawikiAllowCredentials: "true" | "false";
        /** @description The headers that the preflight asked for. */
        MediawikiAllowHeaders: string;
        /** @description The methods that are taken across origins. */
        MediawikiAllowMethods: string;
        /** @description The origin whose pages may read the answer. */
        MediawikiAllowOrigin: string;
        /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
        MediawikiApiError: string;
        /**
         * @description `private, must-revalidate, max-age=…`; public where the answer is the same for everybody and `maxage` or
         *     `smaxage` ask for it.
         */
        MediawikiCacheControl: string;
        /** @description Name to keep the answer under: `inline; filename=api-result.…`. */
        MediawikiContentDisposition: string;
        /** @description The media type is meant. */
        MediawikiContentTypeOptions: "nosniff";
        /**
         * @description Lines of cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
         *     `<prefix>_BPsession`, and `authToken` when a logout clears it. A cleared one has the value `deleted`.
         */
        MediawikiCookies: string;
        /** @description Why the answer has no CORS headers although the request named an `origin`. */
        MediawikiCorsRejection: string;
        /** @description Seconds by which the database lags. Present with `maxlag`. */
        MediawikiDatabaseLag: number;
        /** @description End of a public answer's life. */
        MediawikiExpires: string;
        /** @description The headers that pages of other origins may read. */
        MediawikiExposeHeaders: string;
        /** @description Answers are never shown inside other pages. */
        MediawikiFrameOptions: "DENY";
        /**
         * @description Present when the request was treated as from nobody in particular: with `callback`, `origin=*` or the header
         *     `Treat-as-Untrusted`.
         */
        MediawikiLoginSuppressed: "true";
        /** @description Seconds after which it may be tried again. Present with `maxlag` and under 503. */
        MediawikiRetryAfter: number;
        /** @description The origin whose pages may read exact times. */
        MediawikiTimingAllowOrigin: string;
        /** @description What else of the request the answer depends on. */
        MediawikiVary: string;
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
export type ElvisKeepAliveUid = components['schemas']['ElvisKeepAliveUid'];
export type ElvisLoggedOut = components['schemas']['ElvisLoggedOut'];
export type ElvisLoginClientId = components['schemas']['ElvisLoginClientId'];
export type ElvisLoginClientType = components['schemas']['ElvisLoginClientType'];
export type ElvisLoginCred = components['schemas']['ElvisLoginCred'];
export type ElvisLoginForm = components['schemas']['ElvisLoginForm'];
export type ElvisLoginGranted = components['schemas']['ElvisLoginGranted'];
export type ElvisLoginLocale = components['schemas']['ElvisLoginLocale'];
export type ElvisLoginPassword = components['schemas']['ElvisLoginPassword'];
export type ElvisLoginRefused = components['schemas']['ElvisLoginRefused'];
export type ElvisLoginReturnPreferences = components['schemas']['ElvisLoginReturnPreferences'];
export type ElvisLoginReturnProfile = components['schemas']['ElvisLoginReturnProfile'];
export type ElvisLoginTimezoneOffset = components['schemas']['ElvisLoginTimezoneOffset'];
export type ElvisLoginUsername = components['schemas']['ElvisLoginUsername'];
export type ElvisPing = components['schemas']['ElvisPing'];
export type ElvisProfile = components['schemas']['ElvisProfile'];
export type Health = components['schemas']['Health'];
export type LoginPageForm = components['schemas']['LoginPageForm'];
export type LogoutEverywhereForm = components['schemas']['LogoutEverywhereForm'];
export type LogoutForm = components['schemas']['LogoutForm'];
export type MediawikiAuthenticationField = components['schemas']['MediawikiAuthenticationField'];
export type MediawikiAuthenticationFields = components['schemas']['MediawikiAuthenticationFields'];
export type MediawikiAuthenticationRequest = components['schemas']['MediawikiAuthenticationRequest'];
export type MediawikiAuthenticationRequests = components['schemas']['MediawikiAuthenticationRequests'];
export type MediawikiAuthmanagerinfo = components['schemas']['MediawikiAuthmanagerinfo'];
export type MediawikiAuthmanagerinfoMergerequestfields = components['schemas']['MediawikiAuthmanagerinfoMergerequestfields'];
export type MediawikiAuthmanagerinfoParameters = components['schemas']['MediawikiAuthmanagerinfoParameters'];
export type MediawikiAuthmanagerinfoRequestsfor = components['schemas']['MediawikiAuthmanagerinfoRequestsfor'];
export type MediawikiAuthmanagerinfoSecuritysensitiveoperation = components['schemas']['MediawikiAuthmanagerinfoSecuritysensitiveoperation'];
export type MediawikiChecktokenBody = components['schemas']['MediawikiChecktokenBody'];
export type MediawikiChecktokenForm = components['schemas']['MediawikiChecktokenForm'];
export type MediawikiChecktokenMaxtokenage = components['schemas']['MediawikiChecktokenMaxtokenage'];
export type MediawikiChecktokenParameters = components['schemas']['MediawikiChecktokenParameters'];
export type MediawikiChecktokenResult = components['schemas']['MediawikiChecktokenResult'];
export type MediawikiChecktokenToken = components['schemas']['MediawikiChecktokenToken'];
export type MediawikiChecktokenType = components['schemas']['MediawikiChecktokenType'];
export type MediawikiClientloginBody = components['schemas']['MediawikiClientloginBody'];
export type MediawikiClientloginFieldsParameters = components['schemas']['MediawikiClientloginFieldsParameters'];
export type MediawikiClientloginForm = components['schemas']['MediawikiClientloginForm'];
export type MediawikiClientloginParameters = components['schemas']['MediawikiClientloginParameters'];
export type MediawikiClientloginResult = components['schemas']['MediawikiClientloginResult'];
export type MediawikiEnvelope = components['schemas']['MediawikiEnvelope'];
export type MediawikiError = components['schemas']['MediawikiError'];
export type MediawikiErrorBody = components['schemas']['MediawikiErrorBody'];
export type MediawikiFlag = components['schemas']['MediawikiFlag'];
export type MediawikiHelpBody = components['schemas']['MediawikiHelpBody'];
export type MediawikiHelpForm = components['schemas']['MediawikiHelpForm'];
export type MediawikiHelpModules = components['schemas']['MediawikiHelpModules'];
export type MediawikiHelpParameters = components['schemas']['MediawikiHelpParameters'];
export type MediawikiHelpRecursivesubmodules = components['schemas']['MediawikiHelpRecursivesubmodules'];
export type MediawikiHelpResult = components['schemas']['MediawikiHelpResult'];
export type MediawikiHelpSubmodules = components['schemas']['MediawikiHelpSubmodules'];
export type MediawikiHelpToc = components['schemas']['MediawikiHelpToc'];
export type MediawikiHelpWrap = components['schemas']['MediawikiHelpWrap'];
export type MediawikiHtmlParameters = components['schemas']['MediawikiHtmlParameters'];
export type MediawikiHtmlWrappedhtml = components['schemas']['MediawikiHtmlWrappedhtml'];
export type MediawikiJsonAscii = components['schemas']['MediawikiJsonAscii'];
export type MediawikiJsonCallback = components['schemas']['MediawikiJsonCallback'];
export type MediawikiJsonFormatversion = components['schemas']['MediawikiJsonFormatversion'];
export type MediawikiJsonParameters = components['schemas']['MediawikiJsonParameters'];
export type MediawikiJsonUtf8 = components['schemas']['MediawikiJsonUtf8'];
export type MediawikiLoginBody = components['schemas']['MediawikiLoginBody'];
export type MediawikiLoginForm = components['schemas']['MediawikiLoginForm'];
export type MediawikiLoginNeedToken = components['schemas']['MediawikiLoginNeedToken'];
export type MediawikiLoginParameters = components['schemas']['MediawikiLoginParameters'];
export type MediawikiLoginRefused = components['schemas']['MediawikiLoginRefused'];
export type MediawikiLoginResult = components['schemas']['MediawikiLoginResult'];
export type MediawikiLoginSuccess = components['schemas']['MediawikiLoginSuccess'];
export type MediawikiLoginWrongToken = components['schemas']['MediawikiLoginWrongToken'];
export type MediawikiLogoutBody = components['schemas']['MediawikiLogoutBody'];
export type MediawikiLogoutForm = components['schemas']['MediawikiLogoutForm'];
export type MediawikiLogoutParameters = components['schemas']['MediawikiLogoutParameters'];
export type MediawikiMainAction = components['schemas']['MediawikiMainAction'];
export type MediawikiMainAssert = components['schemas']['MediawikiMainAssert'];
export type MediawikiMainAssertuser = components['schemas']['MediawikiMainAssertuser'];
export type MediawikiMainCurtimestamp = components['schemas']['MediawikiMainCurtimestamp'];
export type MediawikiMainErrorformat = components['schemas']['MediawikiMainErrorformat'];
export type MediawikiMainErrorlang = components['schemas']['MediawikiMainErrorlang'];
export type MediawikiMainErrorsuselocal = components['schemas']['MediawikiMainErrorsuselocal'];
export type MediawikiMainFormat = components['schemas']['MediawikiMainFormat'];
export type MediawikiMainMaxage = components['schemas']['MediawikiMainMaxage'];
export type MediawikiMainMaxlag = components['schemas']['MediawikiMainMaxlag'];
export type MediawikiMainOrigin = components['schemas']['MediawikiMainOrigin'];
export type MediawikiMainParameters = components['schemas']['MediawikiMainParameters'];
export type MediawikiMainRequestid = components['schemas']['MediawikiMainRequestid'];
export type MediawikiMainResponselanginfo = components['schemas']['MediawikiMainResponselanginfo'];
export type MediawikiMainServedby = components['schemas']['MediawikiMainServedby'];
export type MediawikiMainSmaxage = components['schemas']['MediawikiMainSmaxage'];
export type MediawikiMainUselang = components['schemas']['MediawikiMainUselang'];
export type MediawikiMainVariant = components['schemas']['MediawikiMainVariant'];
export type MediawikiMessage = components['schemas']['MediawikiMessage'];
export type MediawikiMessageformat = components['schemas']['MediawikiMessageformat'];
export type MediawikiMessageText = components['schemas']['MediawikiMessageText'];
export type MediawikiModule = components['schemas']['MediawikiModule'];
export type MediawikiModules = components['schemas']['MediawikiModules'];
export type MediawikiModuleWarnings = components['schemas']['MediawikiModuleWarnings'];
export type MediawikiNamespace = components['schemas']['MediawikiNamespace'];
export type MediawikiParameter = components['schemas']['MediawikiParameter'];
export type MediawikiParaminfo = components['schemas']['MediawikiParaminfo'];
export type MediawikiParaminfoBody = components['schemas']['MediawikiParaminfoBody'];
export type MediawikiParaminfoForm = components['schemas']['MediawikiParaminfoForm'];
export type MediawikiParaminfoFormatmodules = components['schemas']['MediawikiParaminfoFormatmodules'];
export type MediawikiParaminfoHelpformat = components['schemas']['MediawikiParaminfoHelpformat'];
export type MediawikiParaminfoMainmodule = components['schemas']['MediawikiParaminfoMainmodule'];
export type MediawikiParaminfoModules = components['schemas']['MediawikiParaminfoModules'];
export type MediawikiParaminfoPagesetmodule = components['schemas']['MediawikiParaminfoPagesetmodule'];
export type MediawikiParaminfoParameters = components['schemas']['MediawikiParaminfoParameters'];
export type MediawikiParaminfoQuerymodules = components['schemas']['MediawikiParaminfoQuerymodules'];
export type MediawikiQueryBody = components['schemas']['MediawikiQueryBody'];
export type MediawikiQueryContinue = components['schemas']['MediawikiQueryContinue'];
export type MediawikiQueryForm = components['schemas']['MediawikiQueryForm'];
export type MediawikiQueryMeta = components['schemas']['MediawikiQueryMeta'];
export type MediawikiQueryParameters = components['schemas']['MediawikiQueryParameters'];
export type MediawikiQueryRawcontinue = components['schemas']['MediawikiQueryRawcontinue'];
export type MediawikiQueryResult = components['schemas']['MediawikiQueryResult'];
export type MediawikiSiteinfoFilteriw = components['schemas']['MediawikiSiteinfoFilteriw'];
export type MediawikiSiteinfoGeneral = components['schemas']['MediawikiSiteinfoGeneral'];
export type MediawikiSiteinfoInlanguagecode = components['schemas']['MediawikiSiteinfoInlanguagecode'];
export type MediawikiSiteinfoNumberingroup = components['schemas']['MediawikiSiteinfoNumberingroup'];
export type MediawikiSiteinfoParameters = components['schemas']['MediawikiSiteinfoParameters'];
export type MediawikiSiteinfoProp = components['schemas']['MediawikiSiteinfoProp'];
export type MediawikiSiteinfoShowalldb = components['schemas']['MediawikiSiteinfoShowalldb'];
export type MediawikiTokens = components['schemas']['MediawikiTokens'];
export type MediawikiTokensParameters = components['schemas']['MediawikiTokensParameters'];
export type MediawikiTokensType = components['schemas']['MediawikiTokensType'];
export type MediawikiUserinfo = components['schemas']['MediawikiUserinfo'];
export type MediawikiUserinfoAttachedwiki = components['schemas']['MediawikiUserinfoAttachedwiki'];
export type MediawikiUserinfoParameters = components['schemas']['MediawikiUserinfoParameters'];
export type MediawikiUserinfoProp = components['schemas']['MediawikiUserinfoProp'];
export type MediawikiWarnings = components['schemas']['MediawikiWarnings'];
export type MediawikiXmlChecktokenBody = components['schemas']['MediawikiXmlChecktokenBody'];
export type MediawikiXmlClientloginBody = components['schemas']['MediawikiXmlClientloginBody'];
export type MediawikiXmlEnvelope = components['schemas']['MediawikiXmlEnvelope'];
export type MediawikiXmlErrorBody = components['schemas']['MediawikiXmlErrorBody'];
export type MediawikiXmlHelpBody = components['schemas']['MediawikiXmlHelpBody'];
export type MediawikiXmlIncludexmlnamespace = components['schemas']['MediawikiXmlIncludexmlnamespace'];
export type MediawikiXmlLoginBody = components['schemas']['MediawikiXmlLoginBody'];
export type MediawikiXmlLogoutBody = components['schemas']['MediawikiXmlLogoutBody'];
export type MediawikiXmlParameters = components['schemas']['MediawikiXmlParameters'];
export type MediawikiXmlParaminfoBody = components['schemas']['MediawikiXmlParaminfoBody'];
export type MediawikiXmlQueryBody = components['schemas']['MediawikiXmlQueryBody'];
export type MediawikiXmlXslt = components['schemas']['MediawikiXmlXslt'];
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
export type ResponseMediawikiChecktokenResponse = components['responses']['MediawikiChecktokenResponse'];
export type ResponseMediawikiClientloginResponse = components['responses']['MediawikiClientloginResponse'];
export type ResponseMediawikiErrorResponse = components['responses']['MediawikiErrorResponse'];
export type ResponseMediawikiHelpResponse = components['responses']['MediawikiHelpResponse'];
export type ResponseMediawikiInvalidMethod = components['responses']['MediawikiInvalidMethod'];
export type ResponseMediawikiLoginResponse = components['responses']['MediawikiLoginResponse'];
export type ResponseMediawikiLogoutResponse = components['responses']['MediawikiLogoutResponse'];
export type ResponseMediawikiMoved = components['responses']['MediawikiMoved'];
export type ResponseMediawikiNotModified = components['responses']['MediawikiNotModified'];
export type ResponseMediawikiOriginMismatch = components['responses']['MediawikiOriginMismatch'];
export type ResponseMediawikiParaminfoResponse = components['responses']['MediawikiParaminfoResponse'];
export type ResponseMediawikiQueryResponse = components['responses']['MediawikiQueryResponse'];
export type ResponseMediawikiTooLarge = components['responses']['MediawikiTooLarge'];
export type ResponseMediawikiUnavailable = components['responses']['MediawikiUnavailable'];
export type ResponsePageBadRequest = components['responses']['PageBadRequest'];
export type ResponsePageConfirmLogout = components['responses']['PageConfirmLogout'];
export type ResponsePageForbidden = components['responses']['PageForbidden'];
export type ResponsePageLoginRefused = components['responses']['PageLoginRefused'];
export type ResponsePageLoginThrottled = components['responses']['PageLoginThrottled'];
export type ResponsePagePrefetch = components['responses']['PagePrefetch'];
export type ResponsePageTooLarge = components['responses']['PageTooLarge'];
export type ResponsePageUnavailable = components['responses']['PageUnavailable'];
export type ResponsePageUnsupportedMediaType = components['responses']['PageUnsupportedMediaType'];
export type ResponseStoreUnavailable = components['responses']['StoreUnavailable'];
export type ParameterElvisAuthclient = components['parameters']['ElvisAuthclient'];
export type ParameterElvisAuthcred = components['parameters']['ElvisAuthcred'];
export type ParameterElvisCsrfToken = components['parameters']['ElvisCsrfToken'];
export type ParameterElvisKeepAliveUid = components['parameters']['ElvisKeepAliveUid'];
export type ParameterElvisLoginClientId = components['parameters']['ElvisLoginClientId'];
export type ParameterElvisLoginClientType = components['parameters']['ElvisLoginClientType'];
export type ParameterElvisLoginCred = components['parameters']['ElvisLoginCred'];
export type ParameterElvisLoginLocale = components['parameters']['ElvisLoginLocale'];
export type ParameterElvisLoginPassword = components['parameters']['ElvisLoginPassword'];
export type ParameterElvisLoginReturnPreferences = components['parameters']['ElvisLoginReturnPreferences'];
export type ParameterElvisLoginReturnProfile = components['parameters']['ElvisLoginReturnProfile'];
export type ParameterElvisLoginTimezoneOffset = components['parameters']['ElvisLoginTimezoneOffset'];
export type ParameterElvisLoginUsername = components['parameters']['ElvisLoginUsername'];
export type ParameterLogoutSuccessUrl = components['parameters']['LogoutSuccessUrl'];
export type ParameterMediawikiAuthmanagerinfoMergerequestfields = components['parameters']['MediawikiAuthmanagerinfoMergerequestfields'];
export type ParameterMediawikiAuthmanagerinfoMessageformat = components['parameters']['MediawikiAuthmanagerinfoMessageformat'];
export type ParameterMediawikiAuthmanagerinfoRequestsfor = components['parameters']['MediawikiAuthmanagerinfoRequestsfor'];
export type ParameterMediawikiAuthmanagerinfoSecuritysensitiveoperation = components['parameters']['MediawikiAuthmanagerinfoSecuritysensitiveoperation'];
export type ParameterMediawikiChecktokenMaxtokenage = components['parameters']['MediawikiChecktokenMaxtokenage'];
export type ParameterMediawikiChecktokenToken = components['parameters']['MediawikiChecktokenToken'];
export type ParameterMediawikiChecktokenType = components['parameters']['MediawikiChecktokenType'];
export type ParameterMediawikiHelpModules = components['parameters']['MediawikiHelpModules'];
export type ParameterMediawikiHelpRecursivesubmodules = components['parameters']['MediawikiHelpRecursivesubmodules'];
export type ParameterMediawikiHelpSubmodules = components['parameters']['MediawikiHelpSubmodules'];
export type ParameterMediawikiHelpToc = components['parameters']['MediawikiHelpToc'];
export type ParameterMediawikiHelpWrap = components['parameters']['MediawikiHelpWrap'];
export type ParameterMediawikiHtmlWrappedhtml = components['parameters']['MediawikiHtmlWrappedhtml'];
export type ParameterMediawikiJsonAscii = components['parameters']['MediawikiJsonAscii'];
export type ParameterMediawikiJsonCallback = components['parameters']['MediawikiJsonCallback'];
export type ParameterMediawikiJsonFormatversion = components['parameters']['MediawikiJsonFormatversion'];
export type ParameterMediawikiJsonUtf8 = components['parameters']['MediawikiJsonUtf8'];
export type ParameterMediawikiMainAction = components['parameters']['MediawikiMainAction'];
export type ParameterMediawikiMainAssert = components['parameters']['MediawikiMainAssert'];
export type ParameterMediawikiMainAssertuser = components['parameters']['MediawikiMainAssertuser'];
export type ParameterMediawikiMainCurtimestamp = components['parameters']['MediawikiMainCurtimestamp'];
export type ParameterMediawikiMainErrorformat = components['parameters']['MediawikiMainErrorformat'];
export type ParameterMediawikiMainErrorlang = components['parameters']['MediawikiMainErrorlang'];
export type ParameterMediawikiMainErrorsuselocal = components['parameters']['MediawikiMainErrorsuselocal'];
export type ParameterMediawikiMainFormat = components['parameters']['MediawikiMainFormat'];
export type ParameterMediawikiMainMaxage = components['parameters']['MediawikiMainMaxage'];
export type ParameterMediawikiMainMaxlag = components['parameters']['MediawikiMainMaxlag'];
export type ParameterMediawikiMainOrigin = components['parameters']['MediawikiMainOrigin'];
export type ParameterMediawikiMainRequestid = components['parameters']['MediawikiMainRequestid'];
export type ParameterMediawikiMainResponselanginfo = components['parameters']['MediawikiMainResponselanginfo'];
export type ParameterMediawikiMainServedby = components['parameters']['MediawikiMainServedby'];
export type ParameterMediawikiMainSmaxage = components['parameters']['MediawikiMainSmaxage'];
export type ParameterMediawikiMainUselang = components['parameters']['MediawikiMainUselang'];
export type ParameterMediawikiMainVariant = components['parameters']['MediawikiMainVariant'];
export type ParameterMediawikiParaminfoFormatmodules = components['parameters']['MediawikiParaminfoFormatmodules'];
export type ParameterMediawikiParaminfoHelpformat = components['parameters']['MediawikiParaminfoHelpformat'];
export type ParameterMediawikiParaminfoMainmodule = components['parameters']['MediawikiParaminfoMainmodule'];
export type ParameterMediawikiParaminfoModules = components['parameters']['MediawikiParaminfoModules'];
export type ParameterMediawikiParaminfoPagesetmodule = components['parameters']['MediawikiParaminfoPagesetmodule'];
export type ParameterMediawikiParaminfoQuerymodules = components['parameters']['MediawikiParaminfoQuerymodules'];
export type ParameterMediawikiQueryContinue = components['parameters']['MediawikiQueryContinue'];
export type ParameterMediawikiQueryMeta = components['parameters']['MediawikiQueryMeta'];
export type ParameterMediawikiQueryRawcontinue = components['parameters']['MediawikiQueryRawcontinue'];
export type ParameterMediawikiSiteinfoFilteriw = components['parameters']['MediawikiSiteinfoFilteriw'];
export type ParameterMediawikiSiteinfoInlanguagecode = components['parameters']['MediawikiSiteinfoInlanguagecode'];
export type ParameterMediawikiSiteinfoNumberingroup = components['parameters']['MediawikiSiteinfoNumberingroup'];
export type ParameterMediawikiSiteinfoProp = components['parameters']['MediawikiSiteinfoProp'];
export type ParameterMediawikiSiteinfoShowalldb = components['parameters']['MediawikiSiteinfoShowalldb'];
export type ParameterMediawikiTokensType = components['parameters']['MediawikiTokensType'];
export type ParameterMediawikiUserinfoAttachedwiki = components['parameters']['MediawikiUserinfoAttachedwiki'];
export type ParameterMediawikiUserinfoProp = components['parameters']['MediawikiUserinfoProp'];
export type ParameterMediawikiXmlIncludexmlnamespace = components['parameters']['MediawikiXmlIncludexmlnamespace'];
export type ParameterMediawikiXmlXslt = components['parameters']['MediawikiXmlXslt'];
export type ParameterNotice = components['parameters']['Notice'];
export type HeaderClearedCookies = components['headers']['ClearedCookies'];
export type HeaderContentSecurityPolicy = components['headers']['ContentSecurityPolicy'];
export type HeaderDeprecation = components['headers']['Deprecation'];
export type HeaderFormCookie = components['headers']['FormCookie'];
export type HeaderGrantedCookie = components['headers']['GrantedCookie'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderLoginCookies = components['headers']['LoginCookies'];
export type HeaderMediawikiAllowCredentials = components['headers']['MediawikiAllowCredentials'];
export type HeaderMediawikiAllowHeaders = components['headers']['MediawikiAllowHeaders'];
export type HeaderMediawikiAllowMethods = components['headers']['MediawikiAllowMethods'];
export type HeaderMediawikiAllowOrigin = components['headers']['MediawikiAllowOrigin'];
export type HeaderMediawikiApiError = components['headers']['MediawikiApiError'];
export type HeaderMediawikiCacheControl = components['headers']['MediawikiCacheControl'];
export type HeaderMediawikiContentDisposition = components['headers']['MediawikiContentDisposition'];
export type HeaderMediawikiContentTypeOptions = components['headers']['MediawikiContentTypeOptions'];
export type HeaderMediawikiCookies = components['headers']['MediawikiCookies'];
export type HeaderMediawikiCorsRejection = components['headers']['MediawikiCorsRejection'];
export type HeaderMediawikiDatabaseLag = components['headers']['MediawikiDatabaseLag'];
export type HeaderMediawikiExpires = components['headers']['MediawikiExpires'];
export type HeaderMediawikiExposeHeaders = components['headers']['MediawikiExposeHeaders'];
export type HeaderMediawikiFrameOptions = components['headers']['MediawikiFrameOptions'];
export type HeaderMediawikiLoginSuppressed = components['headers']['MediawikiLoginSuppressed'];
export type HeaderMediawikiRetryAfter = components['headers']['MediawikiRetryAfter'];
export type HeaderMediawikiTimingAllowOrigin = components['headers']['MediawikiTimingAllowOrigin'];
export type HeaderMediawikiVary = components['headers']['MediawikiVary'];
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
                uid?: components["parameters"]["ElvisKeepAliveUid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Always the same line. With `elvis.errorStatus: ok` errors (`errorcode` 400, 415) have this status too, as JSON. */
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
                uid?: components["parameters"]["ElvisKeepAliveUid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields as a form. Passwords belong here, because a query string is logged by proxies. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisKeepAliveForm"];
                "multipart/form-data": components["schemas"]["ElvisKeepAliveForm"];
            };
        };
        responses: {
            /** @description Always the same line. With `elvis.errorStatus: ok` errors (`errorcode` 400, 415) have this status too, as JSON. */
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
            /** @description Logged in; the target is the server's landing page. */
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
            403: components["responses"]["PageLoginRefused"];
            413: components["responses"]["PageTooLarge"];
            415: components["responses"]["PageUnsupportedMediaType"];
            429: components["responses"]["PageLoginThrottled"];
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
            200: components["responses"]["PageConfirmLogout"];
            /**
             * @description The sessions have ended, or there was none. `Location` is the target; without one, the landing page; and with one
             *     that is not allowed, the landing page with `notice=redirect-refused`.
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
            403: components["responses"]["PagePrefetch"];
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
        /** @description The fields as a form. Its values win over those of the query string. */
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
            200: components["responses"]["PageConfirmLogout"];
            /**
             * @description The sessions have ended, or there was none. `Location` is the target; without one, the landing page; and with one
             *     that is not allowed, the landing page with `notice=redirect-refused`.
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
    readPortableDescription: {
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
                clientId?: components["parameters"]["ElvisLoginClientId"];
                clientType?: components["parameters"]["ElvisLoginClientType"];
                /** @deprecated */
                cred?: components["parameters"]["ElvisLoginCred"];
                locale?: components["parameters"]["ElvisLoginLocale"];
                /** @deprecated */
                password?: components["parameters"]["ElvisLoginPassword"];
                returnPreferences?: components["parameters"]["ElvisLoginReturnPreferences"];
                returnProfile?: components["parameters"]["ElvisLoginReturnProfile"];
                timezoneOffset?: components["parameters"]["ElvisLoginTimezoneOffset"];
                /** @deprecated */
                username?: components["parameters"]["ElvisLoginUsername"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields as a form. Passwords belong here, because a query string is logged by proxies. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "username": "jdoe",
                 *       "password": "secret-pass",
                 *       "clientId": "6f1c2f0e-5a3b-4b0e-9f7d-2f8f5f6a7b8c"
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
             * @description An API token was issued, or `loginSuccess` is false.
             *     With `elvis.errorStatus: ok` errors (`errorcode` 400, 403, 415) and throttled attempts have this status too.
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
                clientId?: components["parameters"]["ElvisLoginClientId"];
                clientType?: components["parameters"]["ElvisLoginClientType"];
                /** @deprecated */
                cred?: components["parameters"]["ElvisLoginCred"];
                locale?: components["parameters"]["ElvisLoginLocale"];
                /** @deprecated */
                password?: components["parameters"]["ElvisLoginPassword"];
                returnPreferences?: components["parameters"]["ElvisLoginReturnPreferences"];
                returnProfile?: components["parameters"]["ElvisLoginReturnProfile"];
                timezoneOffset?: components["parameters"]["ElvisLoginTimezoneOffset"];
                /** @deprecated */
                username?: components["parameters"]["ElvisLoginUsername"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields as a form. Passwords belong here, because a query string is logged by proxies. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "username": "jdoe",
                 *       "password": "secret-pass",
                 *       "returnProfile": "true"
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
             * @description A session has begun, and its cookie is in the one `Set-Cookie` line; or `loginSuccess` is false.
             *     With `elvis.errorStatus: ok` errors (`errorcode` 400, 403, 415) and throttled attempts have this status too.
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
        /**
         * @description The operation has no fields of its own. Clients send an empty form, a form with fields that are ignored, a multipart
         *     form without any part, or the media type of JSON without a body.
         */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisEmptyForm"];
                "multipart/form-data": components["schemas"]["ElvisEmptyForm"];
            };
        };
        responses: {
            /**
             * @description The sessions have ended, or there was none. With `elvis.errorStatus: ok` errors (`errorcode` 400, 403, 415) have
             *     this status too, and then nothing was changed.
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
                uid?: components["parameters"]["ElvisKeepAliveUid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is running. With `elvis.errorStatus: ok` errors (`errorcode` 400, 415) have this status too. */
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
                uid?: components["parameters"]["ElvisKeepAliveUid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields as a form. Passwords belong here, because a query string is logged by proxies. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisKeepAliveForm"];
                "multipart/form-data": components["schemas"]["ElvisKeepAliveForm"];
            };
        };
        responses: {
            /** @description The server is running. With `elvis.errorStatus: ok` errors (`errorcode` 400, 415) have this status too. */
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
            /**
             * @description The profile. With `elvis.errorStatus: ok` errors (`errorcode` 400, 401; of a POST also 403, 415) have this status
             *     too.
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
        /**
         * @description The operation has no fields of its own. Clients send an empty form, a form with fields that are ignored, a multipart
         *     form without any part, or the media type of JSON without a body.
         */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisEmptyForm"];
                "multipart/form-data": components["schemas"]["ElvisEmptyForm"];
            };
        };
        responses: {
            /**
             * @description The profile. With `elvis.errorStatus: ok` errors (`errorcode` 400, 401; of a POST also 403, 415) have this status
             *     too.
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
    mediawikiApiByGet: {
        parameters: {
            query?: {
                action?: components["parameters"]["MediawikiMainAction"];
                ascii?: components["parameters"]["MediawikiJsonAscii"];
                assert?: components["parameters"]["MediawikiMainAssert"];
                assertuser?: components["parameters"]["MediawikiMainAssertuser"];
                callback?: components["parameters"]["MediawikiJsonCallback"];
                curtimestamp?: components["parameters"]["MediawikiMainCurtimestamp"];
                errorformat?: components["parameters"]["MediawikiMainErrorformat"];
                errorlang?: components["parameters"]["MediawikiMainErrorlang"];
                errorsuselocal?: components["parameters"]["MediawikiMainErrorsuselocal"];
                format?: components["parameters"]["MediawikiMainFormat"];
                formatversion?: components["parameters"]["MediawikiJsonFormatversion"];
                includexmlnamespace?: components["parameters"]["MediawikiXmlIncludexmlnamespace"];
                maxage?: components["parameters"]["MediawikiMainMaxage"];
                maxlag?: components["parameters"]["MediawikiMainMaxlag"];
                modules?: components["parameters"]["MediawikiHelpModules"];
                origin?: components["parameters"]["MediawikiMainOrigin"];
                recursivesubmodules?: components["parameters"]["MediawikiHelpRecursivesubmodules"];
                requestid?: components["parameters"]["MediawikiMainRequestid"];
                responselanginfo?: components["parameters"]["MediawikiMainResponselanginfo"];
                servedby?: components["parameters"]["MediawikiMainServedby"];
                smaxage?: components["parameters"]["MediawikiMainSmaxage"];
                submodules?: components["parameters"]["MediawikiHelpSubmodules"];
                toc?: components["parameters"]["MediawikiHelpToc"];
                uselang?: components["parameters"]["MediawikiMainUselang"];
                utf8?: components["parameters"]["MediawikiJsonUtf8"];
                variant?: components["parameters"]["MediawikiMainVariant"];
                wrap?: components["parameters"]["MediawikiHelpWrap"];
                wrappedhtml?: components["parameters"]["MediawikiHtmlWrappedhtml"];
                xslt?: components["parameters"]["MediawikiXmlXslt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediawikiErrorResponse"];
            301: components["responses"]["MediawikiMoved"];
            304: components["responses"]["MediawikiNotModified"];
            403: components["responses"]["MediawikiOriginMismatch"];
            405: components["responses"]["MediawikiInvalidMethod"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The parameters of the action. Except for passwords and tokens, a parameter may also be sent in the query string; the
         *     value in the form wins.
         */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "format": "json"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["MediawikiHelpForm"];
                /**
                 * @example {
                 *       "format": "json"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediawikiHelpForm"];
            };
        };
        responses: {
            200: components["responses"]["MediawikiErrorResponse"];
            301: components["responses"]["MediawikiMoved"];
            403: components["responses"]["MediawikiOriginMismatch"];
            413: components["responses"]["MediawikiTooLarge"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiChecktokenByGet: {
        parameters: {
            query: {
                ascii?: components["parameters"]["MediawikiJsonAscii"];
                assert?: components["parameters"]["MediawikiMainAssert"];
                assertuser?: components["parameters"]["MediawikiMainAssertuser"];
                callback?: components["parameters"]["MediawikiJsonCallback"];
                curtimestamp?: components["parameters"]["MediawikiMainCurtimestamp"];
                errorformat?: components["parameters"]["MediawikiMainErrorformat"];
                errorlang?: components["parameters"]["MediawikiMainErrorlang"];
                errorsuselocal?: components["parameters"]["MediawikiMainErrorsuselocal"];
                format?: components["parameters"]["MediawikiMainFormat"];
                formatversion?: components["parameters"]["MediawikiJsonFormatversion"];
                includexmlnamespace?: components["parameters"]["MediawikiXmlIncludexmlnamespace"];
                maxage?: components["parameters"]["MediawikiMainMaxage"];
                maxlag?: components["parameters"]["MediawikiMainMaxlag"];
                maxtokenage?: components["parameters"]["MediawikiChecktokenMaxtokenage"];
                origin?: components["parameters"]["MediawikiMainOrigin"];
                requestid?: components["parameters"]["MediawikiMainRequestid"];
                responselanginfo?: components["parameters"]["MediawikiMainResponselanginfo"];
                servedby?: components["parameters"]["MediawikiMainServedby"];
                smaxage?: components["parameters"]["MediawikiMainSmaxage"];
                token: components["parameters"]["MediawikiChecktokenToken"];
                type: components["parameters"]["MediawikiChecktokenType"];
                uselang?: components["parameters"]["MediawikiMainUselang"];
                utf8?: components["parameters"]["MediawikiJsonUtf8"];
                variant?: components["parameters"]["MediawikiMainVariant"];
                wrappedhtml?: components["parameters"]["MediawikiHtmlWrappedhtml"];
                xslt?: components["parameters"]["MediawikiXmlXslt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediawikiChecktokenResponse"];
            304: components["responses"]["MediawikiNotModified"];
            403: components["responses"]["MediawikiOriginMismatch"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiChecktoken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The parameters of the action. Except for passwords and tokens, a parameter may also be sent in the query string; the
         *     value in the form wins.
         */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "action": "checktoken",
                 *       "format": "json",
                 *       "type": "csrf",
                 *       "token": "8c6b4d1e0f2a3b4c5d6e7f8091a2b3c469580f85+\\"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["MediawikiChecktokenForm"];
                /**
                 * @example {
                 *       "action": "checktoken",
                 *       "format": "json",
                 *       "type": "csrf",
                 *       "token": "8c6b4d1e0f2a3b4c5d6e7f8091a2b3c469580f85+\\"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediawikiChecktokenForm"];
            };
        };
        responses: {
            200: components["responses"]["MediawikiChecktokenResponse"];
            403: components["responses"]["MediawikiOriginMismatch"];
            413: components["responses"]["MediawikiTooLarge"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiClientlogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The parameters of the action. Except for passwords and tokens, a parameter may also be sent in the query string; the
         *     value in the form wins.
         */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "action": "clientlogin",
                 *       "format": "json",
                 *       "username": "jdoe",
                 *       "password": "secret-pass",
                 *       "loginreturnurl": "https://app.example.org/back",
                 *       "logintoken": "8c6b4d1e0f2a3b4c5d6e7f8091a2b3c469580f85+\\"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["MediawikiClientloginForm"];
                /**
                 * @example {
                 *       "action": "clientlogin",
                 *       "format": "json",
                 *       "username": "jdoe",
                 *       "password": "secret-pass",
                 *       "loginreturnurl": "https://app.example.org/back",
                 *       "logintoken": "8c6b4d1e0f2a3b4c5d6e7f8091a2b3c469580f85+\\"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediawikiClientloginForm"];
            };
        };
        responses: {
            200: components["responses"]["MediawikiClientloginResponse"];
            403: components["responses"]["MediawikiOriginMismatch"];
            413: components["responses"]["MediawikiTooLarge"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiHelpByGet: {
        parameters: {
            query?: {
                ascii?: components["parameters"]["MediawikiJsonAscii"];
                assert?: components["parameters"]["MediawikiMainAssert"];
                assertuser?: components["parameters"]["MediawikiMainAssertuser"];
                callback?: components["parameters"]["MediawikiJsonCallback"];
                curtimestamp?: components["parameters"]["MediawikiMainCurtimestamp"];
                errorformat?: components["parameters"]["MediawikiMainErrorformat"];
                errorlang?: components["parameters"]["MediawikiMainErrorlang"];
                errorsuselocal?: components["parameters"]["MediawikiMainErrorsuselocal"];
                format?: components["parameters"]["MediawikiMainFormat"];
                formatversion?: components["parameters"]["MediawikiJsonFormatversion"];
                includexmlnamespace?: components["parameters"]["MediawikiXmlIncludexmlnamespace"];
                maxage?: components["parameters"]["MediawikiMainMaxage"];
                maxlag?: components["parameters"]["MediawikiMainMaxlag"];
                modules?: components["parameters"]["MediawikiHelpModules"];
                origin?: components["parameters"]["MediawikiMainOrigin"];
                recursivesubmodules?: components["parameters"]["MediawikiHelpRecursivesubmodules"];
                requestid?: components["parameters"]["MediawikiMainRequestid"];
                responselanginfo?: components["parameters"]["MediawikiMainResponselanginfo"];
                servedby?: components["parameters"]["MediawikiMainServedby"];
                smaxage?: components["parameters"]["MediawikiMainSmaxage"];
                submodules?: components["parameters"]["MediawikiHelpSubmodules"];
                toc?: components["parameters"]["MediawikiHelpToc"];
                uselang?: components["parameters"]["MediawikiMainUselang"];
                utf8?: components["parameters"]["MediawikiJsonUtf8"];
                variant?: components["parameters"]["MediawikiMainVariant"];
                wrap?: components["parameters"]["MediawikiHelpWrap"];
                wrappedhtml?: components["parameters"]["MediawikiHtmlWrappedhtml"];
                xslt?: components["parameters"]["MediawikiXmlXslt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediawikiHelpResponse"];
            304: components["responses"]["MediawikiNotModified"];
            403: components["responses"]["MediawikiOriginMismatch"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiHelp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The parameters of the action. Except for passwords and tokens, a parameter may also be sent in the query string; the
         *     value in the form wins.
         */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "action": "help",
                 *       "modules": [
                 *         "logout"
                 *       ]
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["MediawikiHelpForm"];
                /**
                 * @example {
                 *       "action": "help",
                 *       "modules": [
                 *         "logout"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediawikiHelpForm"];
            };
        };
        responses: {
            200: components["responses"]["MediawikiHelpResponse"];
            403: components["responses"]["MediawikiOriginMismatch"];
            413: components["responses"]["MediawikiTooLarge"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The parameters of the action. Except for passwords and tokens, a parameter may also be sent in the query string; the
         *     value in the form wins.
         */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "action": "login",
                 *       "format": "json",
                 *       "lgname": "jdoe",
                 *       "lgpassword": "secret-pass",
                 *       "lgtoken": "8c6b4d1e0f2a3b4c5d6e7f8091a2b3c469580f85+\\"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["MediawikiLoginForm"];
                /**
                 * @example {
                 *       "action": "login",
                 *       "format": "json",
                 *       "lgname": "jdoe",
                 *       "lgpassword": "secret-pass",
                 *       "lgtoken": "8c6b4d1e0f2a3b4c5d6e7f8091a2b3c469580f85+\\"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediawikiLoginForm"];
            };
        };
        responses: {
            200: components["responses"]["MediawikiLoginResponse"];
            403: components["responses"]["MediawikiOriginMismatch"];
            413: components["responses"]["MediawikiTooLarge"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiLogoutByGet: {
        parameters: {
            query?: {
                ascii?: components["parameters"]["MediawikiJsonAscii"];
                assert?: components["parameters"]["MediawikiMainAssert"];
                assertuser?: components["parameters"]["MediawikiMainAssertuser"];
                callback?: components["parameters"]["MediawikiJsonCallback"];
                curtimestamp?: components["parameters"]["MediawikiMainCurtimestamp"];
                errorformat?: components["parameters"]["MediawikiMainErrorformat"];
                errorlang?: components["parameters"]["MediawikiMainErrorlang"];
                errorsuselocal?: components["parameters"]["MediawikiMainErrorsuselocal"];
                format?: components["parameters"]["MediawikiMainFormat"];
                formatversion?: components["parameters"]["MediawikiJsonFormatversion"];
                includexmlnamespace?: components["parameters"]["MediawikiXmlIncludexmlnamespace"];
                maxage?: components["parameters"]["MediawikiMainMaxage"];
                maxlag?: components["parameters"]["MediawikiMainMaxlag"];
                origin?: components["parameters"]["MediawikiMainOrigin"];
                requestid?: components["parameters"]["MediawikiMainRequestid"];
                responselanginfo?: components["parameters"]["MediawikiMainResponselanginfo"];
                servedby?: components["parameters"]["MediawikiMainServedby"];
                smaxage?: components["parameters"]["MediawikiMainSmaxage"];
                uselang?: components["parameters"]["MediawikiMainUselang"];
                utf8?: components["parameters"]["MediawikiJsonUtf8"];
                variant?: components["parameters"]["MediawikiMainVariant"];
                wrappedhtml?: components["parameters"]["MediawikiHtmlWrappedhtml"];
                xslt?: components["parameters"]["MediawikiXmlXslt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediawikiLogoutResponse"];
            304: components["responses"]["MediawikiNotModified"];
            403: components["responses"]["MediawikiOriginMismatch"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The parameters of the action. Except for passwords and tokens, a parameter may also be sent in the query string; the
         *     value in the form wins.
         */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "action": "logout",
                 *       "format": "json",
                 *       "token": "8c6b4d1e0f2a3b4c5d6e7f8091a2b3c469580f85+\\"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["MediawikiLogoutForm"];
                /**
                 * @example {
                 *       "action": "logout",
                 *       "format": "json",
                 *       "token": "8c6b4d1e0f2a3b4c5d6e7f8091a2b3c469580f85+\\"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediawikiLogoutForm"];
            };
        };
        responses: {
            200: components["responses"]["MediawikiLogoutResponse"];
            403: components["responses"]["MediawikiOriginMismatch"];
            413: components["responses"]["MediawikiTooLarge"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiParaminfoByGet: {
        parameters: {
            query?: {
                ascii?: components["parameters"]["MediawikiJsonAscii"];
                assert?: components["parameters"]["MediawikiMainAssert"];
                assertuser?: components["parameters"]["MediawikiMainAssertuser"];
                callback?: components["parameters"]["MediawikiJsonCallback"];
                curtimestamp?: components["parameters"]["MediawikiMainCurtimestamp"];
                errorformat?: components["parameters"]["MediawikiMainErrorformat"];
                errorlang?: components["parameters"]["MediawikiMainErrorlang"];
                errorsuselocal?: components["parameters"]["MediawikiMainErrorsuselocal"];
                format?: components["parameters"]["MediawikiMainFormat"];
                formatmodules?: components["parameters"]["MediawikiParaminfoFormatmodules"];
                formatversion?: components["parameters"]["MediawikiJsonFormatversion"];
                helpformat?: components["parameters"]["MediawikiParaminfoHelpformat"];
                includexmlnamespace?: components["parameters"]["MediawikiXmlIncludexmlnamespace"];
                mainmodule?: components["parameters"]["MediawikiParaminfoMainmodule"];
                maxage?: components["parameters"]["MediawikiMainMaxage"];
                maxlag?: components["parameters"]["MediawikiMainMaxlag"];
                modules?: components["parameters"]["MediawikiParaminfoModules"];
                origin?: components["parameters"]["MediawikiMainOrigin"];
                pagesetmodule?: components["parameters"]["MediawikiParaminfoPagesetmodule"];
                querymodules?: components["parameters"]["MediawikiParaminfoQuerymodules"];
                requestid?: components["parameters"]["MediawikiMainRequestid"];
                responselanginfo?: components["parameters"]["MediawikiMainResponselanginfo"];
                servedby?: components["parameters"]["MediawikiMainServedby"];
                smaxage?: components["parameters"]["MediawikiMainSmaxage"];
                uselang?: components["parameters"]["MediawikiMainUselang"];
                utf8?: components["parameters"]["MediawikiJsonUtf8"];
                variant?: components["parameters"]["MediawikiMainVariant"];
                wrappedhtml?: components["parameters"]["MediawikiHtmlWrappedhtml"];
                xslt?: components["parameters"]["MediawikiXmlXslt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediawikiParaminfoResponse"];
            304: components["responses"]["MediawikiNotModified"];
            403: components["responses"]["MediawikiOriginMismatch"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiParaminfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The parameters of the action. Except for passwords and tokens, a parameter may also be sent in the query string; the
         *     value in the form wins.
         */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "action": "paraminfo",
                 *       "format": "json",
                 *       "modules": [
                 *         "login",
                 *         "logout"
                 *       ]
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["MediawikiParaminfoForm"];
                /**
                 * @example {
                 *       "action": "paraminfo",
                 *       "format": "json",
                 *       "modules": [
                 *         "login",
                 *         "logout"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediawikiParaminfoForm"];
            };
        };
        responses: {
            200: components["responses"]["MediawikiParaminfoResponse"];
            403: components["responses"]["MediawikiOriginMismatch"];
            413: components["responses"]["MediawikiTooLarge"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiQueryByGet: {
        parameters: {
            query?: {
                amimergerequestfields?: components["parameters"]["MediawikiAuthmanagerinfoMergerequestfields"];
                amimessageformat?: components["parameters"]["MediawikiAuthmanagerinfoMessageformat"];
                amirequestsfor?: components["parameters"]["MediawikiAuthmanagerinfoRequestsfor"];
                amisecuritysensitiveoperation?: components["parameters"]["MediawikiAuthmanagerinfoSecuritysensitiveoperation"];
                ascii?: components["parameters"]["MediawikiJsonAscii"];
                assert?: components["parameters"]["MediawikiMainAssert"];
                assertuser?: components["parameters"]["MediawikiMainAssertuser"];
                callback?: components["parameters"]["MediawikiJsonCallback"];
                continue?: components["parameters"]["MediawikiQueryContinue"];
                curtimestamp?: components["parameters"]["MediawikiMainCurtimestamp"];
                errorformat?: components["parameters"]["MediawikiMainErrorformat"];
                errorlang?: components["parameters"]["MediawikiMainErrorlang"];
                errorsuselocal?: components["parameters"]["MediawikiMainErrorsuselocal"];
                format?: components["parameters"]["MediawikiMainFormat"];
                formatversion?: components["parameters"]["MediawikiJsonFormatversion"];
                includexmlnamespace?: components["parameters"]["MediawikiXmlIncludexmlnamespace"];
                maxage?: components["parameters"]["MediawikiMainMaxage"];
                maxlag?: components["parameters"]["MediawikiMainMaxlag"];
                meta?: components["parameters"]["MediawikiQueryMeta"];
                origin?: components["parameters"]["MediawikiMainOrigin"];
                rawcontinue?: components["parameters"]["MediawikiQueryRawcontinue"];
                requestid?: components["parameters"]["MediawikiMainRequestid"];
                responselanginfo?: components["parameters"]["MediawikiMainResponselanginfo"];
                servedby?: components["parameters"]["MediawikiMainServedby"];
                sifilteriw?: components["parameters"]["MediawikiSiteinfoFilteriw"];
                siinlanguagecode?: components["parameters"]["MediawikiSiteinfoInlanguagecode"];
                sinumberingroup?: components["parameters"]["MediawikiSiteinfoNumberingroup"];
                siprop?: components["parameters"]["MediawikiSiteinfoProp"];
                sishowalldb?: components["parameters"]["MediawikiSiteinfoShowalldb"];
                smaxage?: components["parameters"]["MediawikiMainSmaxage"];
                type?: components["parameters"]["MediawikiTokensType"];
                uiattachedwiki?: components["parameters"]["MediawikiUserinfoAttachedwiki"];
                uiprop?: components["parameters"]["MediawikiUserinfoProp"];
                uselang?: components["parameters"]["MediawikiMainUselang"];
                utf8?: components["parameters"]["MediawikiJsonUtf8"];
                variant?: components["parameters"]["MediawikiMainVariant"];
                wrappedhtml?: components["parameters"]["MediawikiHtmlWrappedhtml"];
                xslt?: components["parameters"]["MediawikiXmlXslt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediawikiQueryResponse"];
            304: components["responses"]["MediawikiNotModified"];
            403: components["responses"]["MediawikiOriginMismatch"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
    mediawikiQuery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The parameters of the action. Except for passwords and tokens, a parameter may also be sent in the query string; the
         *     value in the form wins.
         */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "action": "query",
                 *       "format": "json",
                 *       "meta": [
                 *         "tokens"
                 *       ],
                 *       "type": [
                 *         "login"
                 *       ]
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["MediawikiQueryForm"];
                /**
                 * @example {
                 *       "action": "query",
                 *       "format": "json",
                 *       "meta": [
                 *         "tokens"
                 *       ],
                 *       "type": [
                 *         "login"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediawikiQueryForm"];
            };
        };
        responses: {
            200: components["responses"]["MediawikiQueryResponse"];
            403: components["responses"]["MediawikiOriginMismatch"];
            413: components["responses"]["MediawikiTooLarge"];
            503: components["responses"]["MediawikiUnavailable"];
        };
    };
}
