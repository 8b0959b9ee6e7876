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
         * Show the landing page
         * @description Shows who is logged in, whichever API began the session, and offers to log out here or everywhere; or offers to
         *     log in. The session of a browser that stays logged in is opened again here. A logout without a target leads here unless the operator configured another landing page.
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
         * Check that the process is alive
         * @description Responds as long as the process can respond at all, whatever state the store is in. A supervisor restarts the
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
         * Check that the server can serve
         * @description Makes one durable write in the store before it responds, so `200` means that a logout could be acknowledged now. A
         *     load balancer takes the server out of service while this fails.
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
         * Show that the logout is done
         * @description The server's own pages lead here after a logout. While the request still carries a live session, the page says so
         *     and offers to log out.
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
         * @description Shows the form and sets the cookie that the form's token belongs to. Nothing is stored before somebody logs in. Who is
         *     logged in already sees that instead, with a way on; a browser that stays logged in gets a new session, and is led on.
         */
        get: operations["pageLoginByGet"];
        put?: never;
        /**
         * Log in by a form
         * @description Begins a session with the cookie `authToken`, which every API accepts. The live session of an `authToken` cookie ends
         *     when the login succeeds. A form that a page of another origin sent, or whose token does not belong to its cookie, is
         *     refused, so that nobody is logged in to somebody else's account without noticing. A form that is sent again, by a
         *     browser in which its account is already logged in, begins no second session and leads to the same page.
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
         * Log out everywhere
         * @description Ends every session of the current account, in every browser and program, and clears those of the session cookies
         *     that the request sent. It requires the session's token from the form on the landing page, and is refused when a
         *     page of another site sent it. Without a live session the response is the same.
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
         * Get this description
         * @description The OpenAPI description by which this very server validates its requests, in one file. Each action of MediaWiki's
         *     API has its own address as path, `/w/api.php?action=…`.
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
         * Get this description for other tools
         * @description The same description for code generators, mock servers and other tools that cannot handle a path with a query: the
         *     actions of MediaWiki's API are one operation at `/w/api.php`, distinguished by the form's field `action`.
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
    "/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the form to change a password
         * @description For who is logged in, and for a login whose correct password has to be changed first: the login form leads here, and
         *     the cookie of the form carries what was proven. A bot password's session cannot change the account's password.
         */
        get: operations["pagePasswordByGet"];
        put?: never;
        /**
         * Change a password
         * @description Sets the new password and ends every session of the account, in every browser and program; a new one begins with the
         *     cookie `authToken`, in the same transaction, which is on disk before the response is sent. A password that the
         *     operator has set meanwhile stays. The old password counts as a login attempt.
         */
        post: operations["pagePassword"];
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
         * Get the current session
         * @description Returns the account of the live session that the request carries, whichever API began it. An application behind
         *     the same origin reads the current account here; a proxy sends a request here before it lets another one through,
         *     and may pass on what the `Remote-` headers say. An API token in the header `Authorization` is looked at first, then
         *     the cookie `authToken`, then MediaWiki's cookies. No cookie is ever set or cleared.
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
    "/session/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a request for a proxy
         * @description For proxies that return to the client whatever they get here unless it is a 2xx, as Caddy's `forward_auth` and
         *     Traefik's `ForwardAuth` do. Like `GET /session`, but a browser that has no live session is sent to the login page,
         *     and after the login back to where it wanted to go: `return` is put together from what a trusted proxy says about the
         *     request. It is left out when it is not of this server's own origin, not listed in `redirects.allow`, and no https
         *     address on `cookies.domain` or below it. A query string is not read, since Caddy sends that of the request it asks
         *     about.
         */
        get: operations["forwardAuthentication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one's sessions
         * @description Lists the live sessions of the current account, the newest first, whichever API began them: the API, the program and
         *     the address that logged in, when it was first and last seen (to the minute), and which one this is. A bot password's
         *     session does not see them.
         */
        get: operations["pageSessionsByGet"];
        put?: never;
        /**
         * End one of one's sessions, or all others
         * @description Needs the password once more, which counts as a login attempt. Only sessions of the current account can be ended, and
         *     what was ended is on disk before the response is sent. Ending all others takes one write, however many there are.
         */
        post: operations["pageSessions"];
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
        /** @description An OpenAPI 3.1 description. The OpenAPI Specification defines its content. */
        Description: {
            /** @description Title, version and licence. */
            info: {
                /**
                 * @description Name of the program.
                 * @example Latchkey
                 */
                title: string;
                /**
                 * @description Version of the program and of this description.
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
             * @description To be sent in the header `Authorization` after the word `Bearer`, or in the cookie `authToken`.
             * @example pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c
             */
            authToken: string;
            /** @description Empty, because nothing went wrong. */
            loginFaultMessage: null;
            /**
             * @description Always true in this response.
             * @constant
             */
            loginSuccess: true;
            /**
             * @description The version of Elvis that clients are shown (`elvis.serverVersion`).
             * @example 6.107.0.0
             */
            serverVersion: string;
        };
        /** @description The operation has no fields. Clients send an empty form, or fields without a meaning here, which are ignored. */
        ElvisEmptyForm: Record<string, never>;
        /**
         * @description An error in the format of Elvis. With `elvis.errorStatus: ok` its status is 200, with `real` the status in
         *     `errorcode`.
         */
        ElvisError: {
            /**
             * Format: int32
             * @description The HTTP status this error has, or would have.
             * @example 401
             */
            errorcode: number;
            /**
             * @description Stable name of the kind of error, in the style of a Java exception class.
             * @example AuthenticationCredentialsNotFoundException
             */
            errorname: string;
            /**
             * @description What went wrong, for people; it names the parameter that is wrong, if there is one.
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
        /** @description The sessions of this request have ended. */
        ElvisLoggedOut: {
            /**
             * @description Always true; if a session cannot be ended safely, the response is an error.
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
        /** @description A session has begun; the response sets its cookie. */
        ElvisLoginGranted: {
            /**
             * @description To be sent in the header `X-CSRF-TOKEN` of every request that changes something. It is valid as long as the
             *     session.
             * @example mT3nVh0qZ8c1WvKx5yLr2A
             */
            csrfToken: string;
            /**
             * @description Always true in this response.
             * @constant
             */
            loginSuccess: true;
            /**
             * @description The version of Elvis that clients are shown (`elvis.serverVersion`).
             * @example 6.107.0.0
             */
            serverVersion: string;
            /** @description Present with `returnPreferences`. Preferences are not stored here, so it is empty. */
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
         * @description Password of the account, at most 4,096 bytes in UTF-8. Required unless `cred` is sent. It is accepted in the query
         *     string because the vendor's own client libraries send it there; only a form keeps it out of logs.
         * @example secret-pass
         */
        ElvisLoginPassword: string;
        /** @description No session has begun and no token was issued. */
        ElvisLoginRefused: {
            /**
             * @description A message for the person who tried. It does not say whether the name or the password was wrong.
             * @example This name and password do not open an account.
             */
            loginFaultMessage: string;
            /**
             * @description Always false in this response.
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
        /** @description The server is running. */
        ElvisPing: {
            /**
             * @description Always true, like `state`.
             * @constant
             */
            available: true;
            /**
             * @description Enterprise Server continues only if it reads this word.
             * @constant
             */
            server: "Elvis";
            /**
             * @description Always the same; a server that does not run does not respond.
             * @constant
             */
            state: "running";
            /**
             * @description The version of Elvis that clients are shown (`elvis.serverVersion`).
             * @example 6.107.0.0
             */
            version: string;
        };
        /** @description The person that the account belongs to. */
        ElvisProfile: {
            /**
             * @description The account's permissions. Every account has `ROLE_USER` and no other.
             * @example [
             *       "ROLE_USER"
             *     ]
             */
            authorities: string[];
            /**
             * @description The person's e-mail address, if known.
             * @example jane@example.org
             */
            email: string | null;
            /**
             * @description The person's name; the account's name if none is known.
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
            /** @description Not stored here. */
            locale: null;
            /**
             * @description The name as the operator wrote it, which may differ in case or spaces from the one used to log in.
             * @example jdoe
             */
            username: string;
            /** @description There are no private zones here. */
            userZone: null;
        };
        /** @description State of the server, in one word. */
        Health: {
            /**
             * @description Lines that the log could not write since the start, because its disk is full or nothing reads it; absent when there are none. The service does not depend on them.
             * @example 12
             */
            droppedLogLines?: number;
            /**
             * @description `live`: the process responds. `ready`: the store has committed a write for this very response.
             * @example ready
             * @enum {string}
             */
            status: "live" | "ready";
        };
        /** @description The login form as a browser sends it. */
        LoginPageForm: {
            /**
             * @description The token in the form; it belongs to the cookie that the form came with.
             * @example 5f3c6f2f0d3b4a5f8e1c2b3a4d5e6f7065f0c1d2
             */
            csrf: string;
            /**
             * Format: password
             * @description Password of the account, at most 4,096 bytes in UTF-8.
             * @example secret-pass
             */
            password: string;
            /**
             * @description Present when the browser is to stay logged in, whatever its value.
             * @example 1
             */
            remember?: string;
            /**
             * @description Where the login leads, as the form's own address said it.
             * @example https://app.example.org/photos
             */
            return?: string;
            /**
             * @description Name of the account.
             * @example jdoe
             */
            username: string;
        };
        /** @description The form of the landing page. */
        LogoutEverywhereForm: {
            /**
             * @description The token of the session.
             * @example mT3nVh0qZ8c1WvKx5yLr2A
             */
            csrf: string;
        };
        /** @description The fields of a logout; unknown ones are ignored. */
        LogoutForm: {
            /**
             * @description The token of the session, as the server's own pages send it. It proves that the logout is intended, wherever the
             *     request comes from.
             * @example mT3nVh0qZ8c1WvKx5yLr2A
             */
            csrf?: string;
            /**
             * @description Where to go afterwards. The form's value wins over the one in the query string.
             * @example https://www.example.org/goodbye
             */
            logoutSuccessUrl?: string;
        };
        /** @description One field to fill in. */
        MediawikiAuthenticationField: {
            help?: components["schemas"]["MediawikiMessageText"];
            label?: components["schemas"]["MediawikiMessageText"];
            /** @description The field may be left out. */
            optional?: components["schemas"]["MediawikiFlag"];
            /** @description The field must be sent in the body and be kept out of logs. */
            sensitive?: components["schemas"]["MediawikiFlag"];
            /**
             * @description The kind of field to show.
             * @enum {string}
             */
            type: "string" | "password" | "checkbox" | "button";
        };
        /** @description Fields by name. */
        MediawikiAuthenticationFields: {
            [key: string]: components["schemas"]["MediawikiAuthenticationField"];
        };
        /** @description One way to log in, or one step of it. */
        MediawikiAuthenticationRequest: {
            account?: components["schemas"]["MediawikiMessageText"];
            fields?: components["schemas"]["MediawikiAuthenticationFields"];
            /** @description Name of the request, as client applications know it from MediaWiki. */
            id: string;
            /** @description Further data of the request. Always empty. */
            metadata: Record<string, never>;
            provider?: components["schemas"]["MediawikiMessageText"];
            /**
             * @description Whether the request may be left out.
             * @enum {string}
             */
            required: "optional" | "required" | "primary-required";
        };
        /** @description The requests that the login needs. */
        MediawikiAuthenticationRequests: components["schemas"]["MediawikiAuthenticationRequest"][];
        /** @description What a login by `clientlogin` needs. */
        MediawikiAuthmanagerinfo: {
            /** @description Whether a login is possible; it is not in a bot password's session. */
            canauthenticatenow?: components["schemas"]["MediawikiFlag"];
            /** @description MediaWiki's default, which clients expect; there is no action for it here. */
            cancreateaccounts?: components["schemas"]["MediawikiFlag"];
            /** @description Always false. */
            canlinkaccounts?: components["schemas"]["MediawikiFlag"];
            fields?: components["schemas"]["MediawikiAuthenticationFields"];
            /** @description Always false. */
            haspreservedstate?: components["schemas"]["MediawikiFlag"];
            /** @description Always false. */
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
        /** @description Return the fields of all requests in one list. */
        MediawikiAuthmanagerinfoMergerequestfields: boolean;
        /** @description Get the fields that a login by `clientlogin` needs. */
        MediawikiAuthmanagerinfoParameters: {
            amimergerequestfields?: components["schemas"]["MediawikiAuthmanagerinfoMergerequestfields"];
            amimessageformat?: components["schemas"]["MediawikiMessageformat"];
            amirequestsfor?: components["schemas"]["MediawikiAuthmanagerinfoRequestsfor"];
            amisecuritysensitiveoperation?: components["schemas"]["MediawikiAuthmanagerinfoSecuritysensitiveoperation"];
        };
        /**
         * @description Return the authentication requests of this step.
         * @enum {string}
         */
        MediawikiAuthmanagerinfoRequestsfor: "change" | "create" | "create-continue" | "link" | "link-continue" | "login" | "login-continue" | "remove" | "unlink";
        /** @description Name of an operation; the response says whether the session is recent enough for it. */
        MediawikiAuthmanagerinfoSecuritysensitiveoperation: string;
        /** @description Response of `action=checktoken`. */
        MediawikiChecktokenBody: components["schemas"]["MediawikiEnvelope"] & {
            checktoken: components["schemas"]["MediawikiChecktokenResult"];
        };
        /** @description The parameters of `action=checktoken`. */
        MediawikiChecktokenForm: components["schemas"]["MediawikiChecktokenParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /**
         * Format: int64
         * @description Highest age of the token in seconds.
         */
        MediawikiChecktokenMaxtokenage: number;
        /** @description Check whether a token would be accepted. */
        MediawikiChecktokenParameters: {
            maxtokenage?: components["schemas"]["MediawikiChecktokenMaxtokenage"];
            token: components["schemas"]["MediawikiChecktokenToken"];
            type: components["schemas"]["MediawikiChecktokenType"];
        };
        /** @description The result of the check. */
        MediawikiChecktokenResult: {
            /**
             * Format: date-time
             * @description The time at which the token was issued, read from the token.
             */
            generated?: string;
            /**
             * @description `valid`: it would be accepted. `expired`: it would be, if it were younger. `invalid`: it would not be accepted.
             * @enum {string}
             */
            result: "valid" | "invalid" | "expired";
        };
        /** @description The token to check. */
        MediawikiChecktokenToken: string;
        /**
         * @description What the token is for.
         * @enum {string}
         */
        MediawikiChecktokenType: "createaccount" | "csrf" | "login" | "patrol" | "rollback" | "userrights" | "watch";
        /** @description Response of `action=clientlogin`. */
        MediawikiClientloginBody: components["schemas"]["MediawikiEnvelope"] & {
            clientlogin: components["schemas"]["MediawikiClientloginResult"];
        };
        /** @description The fields of a login step. Their names have no prefix. */
        MediawikiClientloginFieldsParameters: {
            /**
             * Format: password
             * @description The password, or in a continuation the new password. At most 4,096 bytes in UTF-8. Not accepted in the query
             *     string.
             */
            password?: string;
            /** @description Keep the login for `sessions.rememberSeconds`, even when the browser is closed. */
            rememberMe?: boolean;
            /**
             * Format: password
             * @description The new password again, at most 4,096 bytes in UTF-8. Not accepted in the query string.
             */
            retype?: string;
            /** @description Keep the password although the response recommended to change it. */
            skipReset?: boolean;
            /** @description Name of the account. */
            username?: string;
        };
        /** @description The parameters of `action=clientlogin`. */
        MediawikiClientloginForm: components["schemas"]["MediawikiClientloginParameters"] & components["schemas"]["MediawikiClientloginFieldsParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /** @description Log in step by step, for applications that can show their user what is asked next. */
        MediawikiClientloginParameters: {
            /** @description This request continues a login whose response had the status `UI`. */
            logincontinue?: boolean;
            /** @description Return the fields of all requests in one list. */
            loginmergerequestfields?: boolean;
            loginmessageformat?: components["schemas"]["MediawikiMessageformat"];
            /** @description Continue with what an earlier, failed login has kept. Nothing is ever kept here. */
            loginpreservestate?: boolean;
            /** @description Use only these of the requests that `amirequestsfor=login` lists, by `id`. */
            loginrequests?: string[];
            /** @description Absolute URL to which a login through a third party would return. Required unless `logincontinue` is sent. */
            loginreturnurl?: string;
            /** @description The login token that `meta=tokens&type=login` returned in the same session. Not accepted in the query string. */
            logintoken: string;
        };
        /** @description The state of the login. */
        MediawikiClientloginResult: {
            /** @description With `FAIL`: whether something was kept that `loginpreservestate` could continue with. Always false. */
            canpreservestate?: components["schemas"]["MediawikiFlag"];
            fields?: components["schemas"]["MediawikiAuthenticationFields"];
            message?: components["schemas"]["MediawikiMessageText"];
            /** @description With `FAIL` and `UI`: stable code of the message. */
            messagecode?: string;
            requests?: components["schemas"]["MediawikiAuthenticationRequests"];
            /**
             * @description `PASS`: logged in. `FAIL`: not logged in. `UI`: more is needed; send it with `logincontinue`.
             * @enum {string}
             */
            status: "PASS" | "FAIL" | "UI";
            /** @description With `PASS`: name of the account. */
            username?: string;
        };
        /** @description What any response may have beside its result. */
        MediawikiEnvelope: {
            /** @description Of `query`: the result is complete. */
            batchcomplete?: components["schemas"]["MediawikiFlag"];
            /**
             * Format: date-time
             * @description The current time.
             */
            curtimestamp?: string;
            /** @description Language of errors and warnings. */
            errorlang?: string;
            /** @description The `requestid` of the request. */
            requestid?: string;
            /** @description Name of the host that responded. */
            servedby?: string;
            /** @description Language of the response. */
            uselang?: string;
            warnings?: components["schemas"]["MediawikiWarnings"];
        };
        /** @description An error in the format `bc`. Further members are data of this code. */
        MediawikiError: {
            /** @description Where to find help, in format version 1. */
            "*"?: string;
            /** @description Stable code, for programs. */
            code: string;
            /** @description Where to find help, in format version 2. */
            docref?: string;
            /** @description What went wrong, for people. */
            info: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The reason why nothing was done. The header `MediaWiki-API-Error` repeats the code. */
        MediawikiErrorBody: components["schemas"]["MediawikiEnvelope"] & ({
            error: components["schemas"]["MediawikiError"];
        } | {
            /** @description Where to find help, in format version 1. */
            "*"?: string;
            /** @description Where to find help, in format version 2. */
            docref?: string;
            /** @description What went wrong. */
            errors: components["schemas"]["MediawikiMessage"][];
        });
        /**
         * @description A boolean. Format version 1 writes true as an empty string and leaves false out; XML does the same with an
         *     attribute. Format version 2 has `true` and `false`, or leaves false out as well.
         * @enum {boolean|string}
         */
        MediawikiFlag: true | false | "";
        /** @description Response of `action=help` with `wrap`. */
        MediawikiHelpBody: components["schemas"]["MediawikiEnvelope"] & {
            help: components["schemas"]["MediawikiHelpResult"];
        };
        /** @description The parameters of `action=help`. */
        MediawikiHelpForm: components["schemas"]["MediawikiHelpParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /**
         * @description Paths of modules, such as `main`, `login`, `query+tokens`, `json`.
         * @default [
         *       "main"
         *     ]
         */
        MediawikiHelpModules: string[];
        /** @description Show help for the named modules. */
        MediawikiHelpParameters: {
            modules?: components["schemas"]["MediawikiHelpModules"];
            recursivesubmodules?: components["schemas"]["MediawikiHelpRecursivesubmodules"];
            submodules?: components["schemas"]["MediawikiHelpSubmodules"];
            toc?: components["schemas"]["MediawikiHelpToc"];
            wrap?: components["schemas"]["MediawikiHelpWrap"];
        };
        /** @description Show help for all submodules, at every depth. */
        MediawikiHelpRecursivesubmodules: boolean;
        /** @description The help page. */
        MediawikiHelpResult: {
            /** @description Name to save the page under. */
            filename: string;
            /** @description The page. */
            help: string;
            /**
             * @description Media type of the page.
             * @enum {string}
             */
            mime: "text/html";
        };
        /** @description Show help for the submodules too. */
        MediawikiHelpSubmodules: boolean;
        /** @description Begin with a table of contents. */
        MediawikiHelpToc: boolean;
        /** @description Return the page as a member of the usual response. */
        MediawikiHelpWrap: boolean;
        /** @description Parameters of the formats for people. */
        MediawikiHtmlParameters: {
            wrappedhtml?: components["schemas"]["MediawikiHtmlWrappedhtml"];
        };
        /** @description Return the page as a member of a JSON document, for a sandbox that shows it. */
        MediawikiHtmlWrappedhtml: boolean;
        /** @description Get basic information about pages. There are none here, so the result is that of missing pages. */
        MediawikiInfoParameters: {
            inprop?: components["schemas"]["MediawikiInfoProp"];
        };
        /** @description Which further information. Missing pages have a `protection` only. */
        MediawikiInfoProp: ("associatedpage" | "displaytitle" | "linkclasses" | "notificationtimestamp" | "preload" | "protection" | "readable" | "subjectid" | "talkid" | "url" | "varianttitles" | "visitingwatchers" | "watched" | "watchers")[];
        /** @description With format version 2: escape characters beyond ASCII. */
        MediawikiJsonAscii: boolean;
        /**
         * @description Put the response into a call of this function, for `script` elements. The request is then anonymous: no login
         *     and no tokens. Characters other than letters, digits and `_ . ' " [ ]` are removed from the name.
         */
        MediawikiJsonCallback: string;
        /**
         * @description Version 1 is the format that old clients know: true is an empty string, false is absent, a text is called `*`.
         *     Version 2 has booleans and named members; `latest` is 2.
         * @default 1
         * @enum {string}
         */
        MediawikiJsonFormatversion: "1" | "2" | "latest";
        /** @description Parameters of the JSON format. */
        MediawikiJsonParameters: {
            ascii?: components["schemas"]["MediawikiJsonAscii"];
            callback?: components["schemas"]["MediawikiJsonCallback"];
            formatversion?: components["schemas"]["MediawikiJsonFormatversion"];
            utf8?: components["schemas"]["MediawikiJsonUtf8"];
        };
        /** @description With format version 1: write characters beyond ASCII as they are. */
        MediawikiJsonUtf8: boolean;
        /** @description Response of `action=login`. */
        MediawikiLoginBody: components["schemas"]["MediawikiEnvelope"] & {
            login: components["schemas"]["MediawikiLoginResult"];
        };
        /** @description The parameters of `action=login`. */
        MediawikiLoginForm: components["schemas"]["MediawikiLoginParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /** @description The request had no token. Send it again with this one, in the session whose cookie the response sets. */
        MediawikiLoginNeedToken: {
            /**
             * @description The password was not checked.
             * @enum {string}
             */
            result: "NeedToken";
            /** @description A login token. */
            token: string;
        };
        /** @description Log in with a name and a password, or with a bot password. */
        MediawikiLoginParameters: {
            /** @description Accepted from old clients and ignored. */
            lgdomain?: string;
            /** @description Name of the account, at most 255 characters; `Name@app` with the secret of a bot password. */
            lgname?: string;
            /**
             * Format: password
             * @description The password, at most 4,096 bytes in UTF-8; `app@secret` for a bot password beside the plain name. Not accepted
             *     in the query string.
             */
            lgpassword?: string;
            /**
             * @description The login token that `meta=tokens&type=login` returned in the same session. Without it the result is
             *     `NeedToken`, with a token. Not accepted in the query string.
             */
            lgtoken?: string;
        };
        /** @description No session has begun. A session from before stays. */
        MediawikiLoginRefused: {
            /** @description The reason: a text with `errorformat=bc`, otherwise a message with a code. */
            reason: string | components["schemas"]["MediawikiMessage"];
            /**
             * @description `Failed`: try again with another name or password. `Aborted`: this request cannot succeed.
             * @enum {string}
             */
            result: "Failed" | "Aborted";
        };
        /** @description The result of the login. */
        MediawikiLoginResult: components["schemas"]["MediawikiLoginSuccess"] | components["schemas"]["MediawikiLoginNeedToken"] | components["schemas"]["MediawikiLoginWrongToken"] | components["schemas"]["MediawikiLoginRefused"];
        /** @description A session has begun; the response sets its cookies. */
        MediawikiLoginSuccess: {
            /** @description Id of the account. */
            lguserid: number;
            /** @description Name of the account in MediaWiki's canonical form. */
            lgusername: string;
            /**
             * @description The login succeeded.
             * @enum {string}
             */
            result: "Success";
        };
        /** @description The token does not belong to this session. The password was not checked. */
        MediawikiLoginWrongToken: {
            /**
             * @description The password was not checked.
             * @enum {string}
             */
            result: "WrongToken";
        };
        /** @description Response of `action=logout`: nothing, which means that the logout is done. */
        MediawikiLogoutBody: components["schemas"]["MediawikiEnvelope"];
        /** @description The parameters of `action=logout`. */
        MediawikiLogoutForm: components["schemas"]["MediawikiLogoutParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /** @description Log out and end the session. */
        MediawikiLogoutParameters: {
            /**
             * @description The CSRF token of the session, as `meta=tokens` returns it; `+\` if there is no session. Not accepted in the
             *     query string.
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
         * @description Refuse the request unless it has a live session (`user`), has none (`anon`), or has the right `bot`.
         * @enum {string}
         */
        MediawikiMainAssert: "anon" | "bot" | "user";
        /** @description Refuse the request unless this is the current account. */
        MediawikiMainAssertuser: string;
        /** @description Add the current time. */
        MediawikiMainCurtimestamp: boolean;
        /**
         * @description Format of the texts of errors and warnings. `bc` is the format that old clients know.
         * @default bc
         * @enum {string}
         */
        MediawikiMainErrorformat: "bc" | "html" | "none" | "plaintext" | "raw" | "wikitext";
        /**
         * @description Language of errors and warnings: a code, `uselang`, or `content`. With `bc` it is always English.
         * @default uselang
         */
        MediawikiMainErrorlang: string;
        /** @description Use the site's own error texts. There are none here, so this changes nothing. */
        MediawikiMainErrorsuselocal: boolean;
        /**
         * @description Format of the response. Those that end in `fm` show it on a page for people.
         * @default jsonfm
         * @enum {string}
         */
        MediawikiMainFormat: "json" | "jsonfm" | "none" | "php" | "phpfm" | "rawfm" | "xml" | "xmlfm";
        /**
         * Format: int64
         * @description The `max-age` of the response in seconds. Errors are never cached.
         * @default 0
         */
        MediawikiMainMaxage: number;
        /**
         * Format: int64
         * @description Refuse the request if the database is behind by more than this many seconds. There is one database, which
         *     reports -1 second, so only a lower value is ever exceeded.
         */
        MediawikiMainMaxlag: number;
        /**
         * @description For requests from pages of another origin: the origin itself, as in the header `Origin`, or `*` for an anonymous
         *     request. It must be in the query string, where a preflight request can have it.
         */
        MediawikiMainOrigin: string;
        /** @description Parameters that every request to the action API may have, whatever its action. */
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
        /** @description Any text; the response repeats it. */
        MediawikiMainRequestid: string;
        /** @description Add the languages of the response and of its errors. */
        MediawikiMainResponselanginfo: boolean;
        /** @description Add the name of the host that responded. */
        MediawikiMainServedby: boolean;
        /**
         * Format: int64
         * @description The `s-maxage` of the response in seconds. Used only if the response is the same for everybody.
         * @default 0
         */
        MediawikiMainSmaxage: number;
        /**
         * @description Language of the response: a code, `user` for the account's own, `content` for the site's. It is only repeated;
         *     texts are English.
         * @default user
         */
        MediawikiMainUselang: string;
        /** @description Variant of the language. Accepted and ignored. */
        MediawikiMainVariant: string;
        /** @description An error, a warning or a reason, when `errorformat` is not `bc`. */
        MediawikiMessage: {
            /** @description The text, in format version 1. */
            "*"?: string;
            /** @description Stable code, for programs. */
            code: string;
            /** @description Data that programs may need beyond the code. */
            data?: {
                [key: string]: unknown;
            };
            /** @description The text, in format version 2 with `html`. */
            html?: string;
            /** @description With `raw`: key of the message. */
            key?: string;
            /** @description Path of the module that reports it, such as `query+tokens`. */
            module?: string;
            /** @description With `raw`: parameters of the message. */
            params?: string[];
            /** @description The text, in format version 2 with `plaintext` or `wikitext`. */
            text?: string;
            /**
             * @description In XML: spaces in the element's text are significant.
             * @enum {string}
             */
            "xml:space"?: "preserve";
        };
        /**
         * @description Format of the texts in the response.
         * @default wikitext
         * @enum {string}
         */
        MediawikiMessageformat: "html" | "none" | "raw" | "wikitext";
        /** @description A text in the format that the message format selects. */
        MediawikiMessageText: string | {
            /** @description Key of the message. */
            key: string;
            /** @description Parameters of the message. */
            params: string[];
        };
        /** @description One module. */
        MediawikiModule: {
            /** @description Name of the module's class in MediaWiki. */
            classname?: string;
            /** @description What the module does. */
            description?: components["schemas"]["MediawikiMessageText"] | components["schemas"]["MediawikiMessageText"][];
            /** @description Takes further parameters, which depend on the authentication requests. */
            dynamicparameters?: components["schemas"]["MediawikiFlag"] | components["schemas"]["MediawikiMessageText"] | components["schemas"]["MediawikiMessageText"][];
            /** @description Examples. */
            examples?: {
                description?: components["schemas"]["MediawikiMessageText"];
                /** @description Query string of the example. */
                query: string;
            }[];
            /** @description What kind of module it is. */
            group?: string;
            /** @description Addresses of help pages. */
            helpurls?: string[];
            /** @description URL of its licence. */
            licenselink?: string;
            /** @description Its licence. */
            licensetag?: string;
            /** @description Accepts POST only. */
            mustbeposted?: components["schemas"]["MediawikiFlag"];
            /** @description Name of the module. */
            name: string;
            /** @description Its parameters. */
            parameters: components["schemas"]["MediawikiParameter"][];
            /** @description Name of the module after the names of the modules above it, joined by `+`. */
            path: string;
            /** @description Prefix of the names of its parameters. */
            prefix: string;
            /**
             * @description With `querymodules`: the parameter of `query` that selects the module.
             * @enum {string}
             */
            querytype?: "list" | "meta" | "prop";
            /** @description Requires the right to read. */
            readrights?: components["schemas"]["MediawikiFlag"];
            /** @description Where the module comes from. */
            source?: string;
            /** @description Where the module comes from, for people. */
            sourcename?: string;
            /** @description Parameters with variable names. There are none. */
            templatedparameters?: Record<string, never>[];
            /** @description Changes something. */
            writerights?: components["schemas"]["MediawikiFlag"];
        };
        /** @description The requested modules. */
        MediawikiModules: components["schemas"]["MediawikiModule"][];
        /** @description Warnings of one module in the format `bc`: texts without codes, one per line. */
        MediawikiModuleWarnings: {
            /** @description The warnings, in format version 1. */
            "*"?: string;
            /** @description The warnings, in format version 2. */
            warnings?: string;
            /**
             * @description In XML: spaces in the element's text are significant.
             * @enum {string}
             */
            "xml:space"?: "preserve";
        };
        /** @description One namespace. */
        MediawikiNamespace: {
            /** @description In XML: the number of the namespace again. */
            _idx?: string;
            /** @description Name of the namespace, in format version 1. */
            "*"?: string;
            /** @description The alias, in format version 2. */
            alias?: string;
            /** @description Name of the namespace in English. */
            canonical?: string;
            /**
             * @description Whether the case of the first letter of a title matters.
             * @enum {string}
             */
            case?: "first-letter" | "case-sensitive";
            /** @description Its pages are the site's content. */
            content?: components["schemas"]["MediawikiFlag"];
            /** @description Number of the namespace. */
            id: number;
            /** @description Name of the namespace, in format version 2. */
            name?: string;
            /** @description The right needed to change its pages. */
            namespaceprotection?: string;
            /** @description Its pages cannot be included. */
            nonincludable?: components["schemas"]["MediawikiFlag"];
            /** @description Its pages can have subpages. */
            subpages?: components["schemas"]["MediawikiFlag"];
            /**
             * @description In XML: spaces in the element's text are significant.
             * @enum {string}
             */
            "xml:space"?: "preserve";
        };
        /** @description A page that was asked for. None exists, so each is missing or has an invalid title. */
        MediawikiPage: {
            /** @description In XML: its key in format version 1. */
            _idx?: string;
            /** @description With `prop=info`, the kind of content it would have. */
            contentmodel?: string;
            /** @description No page can have this title. */
            invalid?: components["schemas"]["MediawikiFlag"];
            /** @description Why no page can have this title. */
            invalidreason?: string;
            /** @description The page does not exist. */
            missing?: components["schemas"]["MediawikiFlag"];
            /** @description Number of its namespace. */
            ns?: number;
            /** @description With `prop=info`, the language it would have. */
            pagelanguage?: string;
            /**
             * @description With `prop=info`, the direction of writing.
             * @enum {string}
             */
            pagelanguagedir?: "ltr" | "rtl";
            /** @description With `prop=info`, the language for the attribute `lang`. */
            pagelanguagehtmlcode?: string;
            /** @description With `inprop=protection`, its protections. Always empty. */
            protection?: string[];
            /** @description With `inprop=protection`, the kinds of protection it could have. */
            restrictiontypes?: string[];
            /** @description The title is one of the namespace Special. */
            special?: components["schemas"]["MediawikiFlag"];
            /** @description Its title in canonical form, or as sent if it is invalid. */
            title: string;
        };
        /** @description One parameter of a module. */
        MediawikiParameter: {
            /** @description The value that stands for all values. */
            allspecifier?: string;
            /** @description Value of the parameter when it is not sent. */
            default?: string | number;
            /** @description The parameter is deprecated. */
            deprecated?: components["schemas"]["MediawikiFlag"];
            /** @description What the parameter does. */
            description?: components["schemas"]["MediawikiMessageText"] | components["schemas"]["MediawikiMessageText"][];
            /** @description The highest number of values for accounts with the right `apihighlimits`. */
            highlimit?: number;
            /** @description Position in the list. */
            index: number;
            /** @description The highest number of values for the current account. */
            limit?: number;
            /** @description The highest number of values. */
            lowlimit?: number;
            /** @description The parameter takes several values. */
            multi?: components["schemas"]["MediawikiFlag"];
            /** @description Name without the module's prefix. */
            name: string;
            /** @description The parameter must be sent. */
            required?: components["schemas"]["MediawikiFlag"];
            /** @description The field must be sent in the body and be kept out of logs. */
            sensitive?: components["schemas"]["MediawikiFlag"];
            /** @description Prefix of the parameters of the modules that are selected here. */
            submoduleparamprefix?: string;
            /** @description Paths of the modules that the values select. */
            submodules?: {
                [key: string]: string;
            };
            /** @description The kinds of names that are accepted. */
            subtypes?: string[];
            /** @description The kind of token that is expected. */
            tokentype?: string;
            /** @description Name of a type, or the list of possible values. */
            type: string | string[];
        };
        /** @description The requested modules. */
        MediawikiParaminfo: {
            formatmodules?: components["schemas"]["MediawikiModules"];
            /** @description Format of the help texts. */
            helpformat?: string;
            mainmodule?: components["schemas"]["MediawikiModule"];
            modules?: components["schemas"]["MediawikiModules"];
            querymodules?: components["schemas"]["MediawikiModules"];
        };
        /** @description Response of `action=paraminfo`. */
        MediawikiParaminfoBody: components["schemas"]["MediawikiEnvelope"] & {
            paraminfo: components["schemas"]["MediawikiParaminfo"];
        };
        /** @description The parameters of `action=paraminfo`. */
        MediawikiParaminfoForm: components["schemas"]["MediawikiParaminfoParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /**
         * @deprecated
         * @description Formats, as in old versions.
         */
        MediawikiParaminfoFormatmodules: ("json" | "jsonfm" | "none" | "php" | "phpfm" | "rawfm" | "xml" | "xmlfm")[];
        /**
         * @description Format of the help texts; `none` leaves them out.
         * @default none
         * @enum {string}
         */
        MediawikiParaminfoHelpformat: "html" | "none" | "raw" | "wikitext";
        /**
         * @deprecated
         * @description The module `main`, as in old versions.
         */
        MediawikiParaminfoMainmodule: string;
        /** @description Paths of modules; `*` for all actions, `query+*` and `query+**` for submodules. */
        MediawikiParaminfoModules: string[];
        /**
         * @deprecated
         * @description The page set, as in old versions. There is none here, so this changes nothing.
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
         * @description Submodules of `query`, as in old versions.
         */
        MediawikiParaminfoQuerymodules: ("authmanagerinfo" | "info" | "siteinfo" | "tokens" | "userinfo" | "users")[];
        /** @description Response of `action=query`. */
        MediawikiQueryBody: components["schemas"]["MediawikiEnvelope"] & {
            query?: components["schemas"]["MediawikiQueryResult"];
        };
        /** @description Where an earlier response stopped. Responses here are always complete; clients send an empty value. */
        MediawikiQueryContinue: string;
        /** @description Convert titles to other variants of the language. There are none, so this changes nothing. */
        MediawikiQueryConverttitles: boolean;
        /** @description The parameters of `action=query`. */
        MediawikiQueryForm: components["schemas"]["MediawikiQueryParameters"] & components["schemas"]["MediawikiInfoParameters"] & components["schemas"]["MediawikiUsersParameters"] & components["schemas"]["MediawikiTokensParameters"] & components["schemas"]["MediawikiUserinfoParameters"] & components["schemas"]["MediawikiSiteinfoParameters"] & components["schemas"]["MediawikiAuthmanagerinfoParameters"] & components["schemas"]["MediawikiMainParameters"] & components["schemas"]["MediawikiJsonParameters"] & components["schemas"]["MediawikiXmlParameters"] & components["schemas"]["MediawikiHtmlParameters"];
        /** @description A module that supplies titles. None can, so every value is an error. */
        MediawikiQueryGenerator: string;
        /** @description Add a list of the page ids in the response. */
        MediawikiQueryIndexpageids: boolean;
        /** @description Add the URLs of titles on other wikis. There are no other wikis, so this changes nothing. */
        MediawikiQueryIwurl: boolean;
        /** @description Which lists. */
        MediawikiQueryList: "users"[];
        /** @description Which information about the session, the account or the site. */
        MediawikiQueryMeta: ("authmanagerinfo" | "siteinfo" | "tokens" | "userinfo")[];
        /** @description Read information about the session, its account and the site. */
        MediawikiQueryParameters: {
            continue?: components["schemas"]["MediawikiQueryContinue"];
            converttitles?: components["schemas"]["MediawikiQueryConverttitles"];
            generator?: components["schemas"]["MediawikiQueryGenerator"];
            indexpageids?: components["schemas"]["MediawikiQueryIndexpageids"];
            iwurl?: components["schemas"]["MediawikiQueryIwurl"];
            list?: components["schemas"]["MediawikiQueryList"];
            meta?: components["schemas"]["MediawikiQueryMeta"];
            prop?: components["schemas"]["MediawikiQueryProp"];
            rawcontinue?: components["schemas"]["MediawikiQueryRawcontinue"];
            redirects?: components["schemas"]["MediawikiQueryRedirects"];
            titles?: components["schemas"]["MediawikiQueryTitles"];
        };
        /** @description Which information about the pages in `titles`. */
        MediawikiQueryProp: "info"[];
        /** @description Continue as in old versions: the response has no `batchcomplete`. */
        MediawikiQueryRawcontinue: boolean;
        /** @description Follow redirects. There are none, so this changes nothing. */
        MediawikiQueryRedirects: boolean;
        /** @description The result by module; `siteinfo` has a member for each of its properties. */
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
            /** @description Aliases of namespaces. */
            namespacealiases?: components["schemas"]["MediawikiNamespace"][];
            /** @description Namespaces by number. */
            namespaces?: {
                [key: string]: components["schemas"]["MediawikiNamespace"];
            };
            /** @description Titles whose canonical form differs from the one that was sent. */
            normalized?: {
                /** @description The title that was sent. */
                from: string;
                /** @description The sent title is percent-encoded. Always false. */
                fromencoded?: components["schemas"]["MediawikiFlag"];
                /** @description Its canonical form. */
                to: string;
            }[];
            /** @description With `indexpageids`, the ids of the pages. */
            pageids?: string[];
            /** @description The pages in `titles`. Format version 1 has them by id, version 2 as a list. */
            pages?: components["schemas"]["MediawikiPage"][] | {
                [key: string]: components["schemas"]["MediawikiPage"];
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
            /** @description The accounts in `ususers`. */
            users?: components["schemas"]["MediawikiUser"][];
            /** @description The part `variables` of a wiki without pages. */
            variables?: ({
                [key: string]: unknown;
            } | string)[];
        };
        /** @description Titles of pages. There are no pages here, so the response lists each of them as missing. */
        MediawikiQueryTitles: string[];
        /**
         * @description Which entries of the interwiki map. The map is empty.
         * @enum {string}
         */
        MediawikiSiteinfoFilteriw: "!local" | "local";
        /**
         * @description General data of the site, which client libraries read first. Members not described here have the values of a wiki
         *     without pages.
         */
        MediawikiSiteinfoGeneral: {
            /** @description Path of pages. */
            articlepath?: string;
            /** @description URL of the main page. */
            base?: string;
            /**
             * @description Whether the case of the first letter of names matters.
             * @enum {string}
             */
            case: "first-letter" | "case-sensitive";
            /** @description The MediaWiki version whose API is implemented. Client libraries require it. */
            generator: string;
            /** @description Language of the site, from `mediawiki.language`. */
            lang: string;
            /** @description Name of the main page. */
            mainpage?: string;
            /** @description Always false. */
            misermode?: components["schemas"]["MediawikiFlag"];
            /** @description Always false. */
            readonly?: components["schemas"]["MediawikiFlag"];
            /** @description Path of pages, with `$1` in place of the title. */
            script?: string;
            /** @description Path of `api.php`. */
            scriptpath?: string;
            /** @description Origin of this server. */
            server?: string;
            /** @description Host of this server. */
            servername?: string;
            /** @description Name of the site, from `mediawiki.siteName`. */
            sitename: string;
            /**
             * Format: date-time
             * @description The current time.
             */
            time?: string;
            /** @description Minutes of the time zone from UTC. */
            timeoffset?: number;
            /** @description Time zone of formatted times. */
            timezone?: string;
            /** @description Prefix of cookies, from `mediawiki.cookiePrefix`. */
            wikiid?: string;
            /** @description Always present, because old clients expect it. */
            writeapi?: components["schemas"]["MediawikiFlag"];
        } & {
            [key: string]: unknown;
        };
        /** @description Language for the names of languages. Accepted and ignored. */
        MediawikiSiteinfoInlanguagecode: string;
        /** @description With `usergroups`: add the number of members of each group. */
        MediawikiSiteinfoNumberingroup: boolean;
        /** @description Get data of the site, which client libraries read before they start. */
        MediawikiSiteinfoParameters: {
            sifilteriw?: components["schemas"]["MediawikiSiteinfoFilteriw"];
            siinlanguagecode?: components["schemas"]["MediawikiSiteinfoInlanguagecode"];
            sinumberingroup?: components["schemas"]["MediawikiSiteinfoNumberingroup"];
            siprop?: components["schemas"]["MediawikiSiteinfoProp"];
            sishowalldb?: components["schemas"]["MediawikiSiteinfoShowalldb"];
        };
        /**
         * @description Which data.
         * @default [
         *       "general"
         *     ]
         */
        MediawikiSiteinfoProp: ("dbrepllag" | "defaultoptions" | "extensions" | "extensiontags" | "fileextensions" | "functionhooks" | "general" | "interwikimap" | "languages" | "languagevariants" | "libraries" | "magicwords" | "namespacealiases" | "namespaces" | "protocols" | "restrictions" | "rightsinfo" | "showhooks" | "skins" | "specialpagealiases" | "statistics" | "uploaddialog" | "usergroups" | "variables")[];
        /** @description List every database server. There is only one. */
        MediawikiSiteinfoShowalldb: boolean;
        /** @description The requested tokens. */
        MediawikiTokens: {
            /** @description Returned because client libraries request it; no action here accepts it. */
            createaccounttoken?: string;
            /** @description For changes; here for `logout`. */
            csrftoken?: string;
            /** @description For `login` and `clientlogin`. */
            logintoken?: string;
            /** @description Returned because client libraries request it; no action here accepts it. */
            patroltoken?: string;
            /** @description Returned because client libraries request it; no action here accepts it. */
            rollbacktoken?: string;
            /** @description Returned because client libraries request it; no action here accepts it. */
            userrightstoken?: string;
            /** @description Returned because client libraries request it; no action here accepts it. */
            watchtoken?: string;
        };
        /** @description Get tokens for changes, and the token for a login. */
        MediawikiTokensParameters: {
            type?: components["schemas"]["MediawikiTokensType"];
        };
        /**
         * @description Which tokens; `*` for all. Requesting `login` or `createaccount` sets a session cookie.
         * @default [
         *       "csrf"
         *     ]
         */
        MediawikiTokensType: ("createaccount" | "csrf" | "login" | "patrol" | "rollback" | "userrights" | "watch")[];
        /**
         * @description An account that was asked for. Only the current account is shown; what `usprop` adds has the names and forms that
         *     `meta=userinfo` gives it.
         */
        MediawikiUser: {
            /** @description Whether other accounts can send it e-mail. Always false. */
            emailable?: components["schemas"]["MediawikiFlag"];
            /**
             * @description Gender for messages. Always `unknown`.
             * @enum {string}
             */
            gender?: "unknown";
            /** @description No account can have this name. */
            invalid?: components["schemas"]["MediawikiFlag"];
            /** @description There is no such account, or it is not the current one. */
            missing?: components["schemas"]["MediawikiFlag"];
            /** @description Name of the account in MediaWiki's canonical form, or as sent if it is invalid. */
            name: string;
            /** @description When the account was created. */
            registration?: string;
            /** @description Id of the account. */
            userid?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The current account. */
        MediawikiUserinfo: {
            /** @description Languages in the header `Accept-Language`. */
            acceptlang?: {
                /** @description Language code, in format version 1. */
                "*"?: string;
                /** @description Language code, in format version 2. */
                code?: string;
                /** @description Preference. */
                q: number;
                /**
                 * @description In XML: spaces in the element's text are significant.
                 * @enum {string}
                 */
                "xml:space"?: "preserve";
            }[];
            /** @description The request is anonymous. */
            anon?: components["schemas"]["MediawikiFlag"];
            /** @description Whether the account exists here, by account system. */
            attachedlocal?: {
                [key: string]: components["schemas"]["MediawikiFlag"];
            };
            /** @description Whether the account exists on the wiki in `uiattachedwiki`, by account system. */
            attachedwiki?: {
                [key: string]: components["schemas"]["MediawikiFlag"];
            };
            /** @description The block concerns anonymous requests only. */
            blockanononly?: components["schemas"]["MediawikiFlag"];
            /** @description Who set the block. */
            blockedby?: string;
            /** @description Id of the account that set the block; 0 if it no longer exists. */
            blockedbyid?: number;
            /**
             * Format: date-time
             * @description When the block was set.
             */
            blockedtimestamp?: string;
            /** @description The same time, for people. */
            blockedtimestampformatted?: string;
            /** @description When the block ends, or `infinite`. */
            blockexpiry?: string;
            /** @description The same time, for people. */
            blockexpiryformatted?: string;
            /** @description Time until the block ends, for people. */
            blockexpiryrelative?: string;
            /** @description Id of the block. */
            blockid?: number;
            /** @description The block also forbids creating accounts. */
            blocknocreate?: components["schemas"]["MediawikiFlag"];
            /** @description The block concerns parts of the site only. */
            blockpartial?: components["schemas"]["MediawikiFlag"];
            /** @description Reason of the block. */
            blockreason?: string;
            /** @description Id of the account by account system; there is only `local`. */
            centralids?: {
                [key: string]: number;
            };
            /** @description Groups whose members the account could change on a wiki. */
            changeablegroups?: {
                /** @description Groups that it could add members to. */
                add: string[];
                /** @description Groups that it could join. */
                "add-self": string[];
                /** @description Groups that it could remove members from. */
                remove: string[];
                /** @description Groups that it could leave. */
                "remove-self": string[];
            };
            /** @description Always 0. */
            editcount?: number;
            /** @description E-mail address; empty if none is known. */
            email?: string;
            /** @description The account's own groups, with their expiry. */
            groupmemberships?: {
                /** @description When the membership ends; always `infinity`. */
                expiry: string;
                /** @description Name of the group. */
                group: string;
            }[];
            /** @description All groups: the implicit ones and the account's own. */
            groups?: string[];
            /** @description Id of the account; 0 if the request is anonymous. */
            id: number;
            /** @description Groups that everybody, or every account, is in. */
            implicitgroups?: string[];
            /**
             * Format: date-time
             * @description Never present, because nothing is edited here.
             */
            latestcontrib?: string;
            /** @description There are new messages. Never present. */
            messages?: components["schemas"]["MediawikiFlag"];
            /** @description Name of the account; the client's address if the request is anonymous. */
            name: string;
            /** @description Preferences, all with their default values. */
            options?: {
                [key: string]: unknown;
            };
            /** @description Limits by action and group. */
            ratelimits?: {
                [key: string]: unknown;
            };
            /** @description Full name; empty if none is known. */
            realname?: string;
            /**
             * Format: date-time
             * @description When the account was created.
             */
            registrationdate?: string;
            /**
             * @description The account's rights, as far as MediaWiki has names for them. With a bot password, only those that its grants
             *     allow.
             */
            rights?: string[];
            /** @description The limits that would apply if no right lifted them. */
            theoreticalratelimits?: {
                [key: string]: unknown;
            };
            /** @description Always 0. */
            unreadcount?: number;
        };
        /**
         * @description With `centralids`: tell whether the account exists on this wiki too. There is only one wiki, so the result is
         *     always no.
         */
        MediawikiUserinfoAttachedwiki: string;
        /** @description Get the current account. */
        MediawikiUserinfoParameters: {
            uiattachedwiki?: components["schemas"]["MediawikiUserinfoAttachedwiki"];
            uiprop?: components["schemas"]["MediawikiUserinfoProp"];
        };
        /** @description Which further data; `*` for all. */
        MediawikiUserinfoProp: ("acceptlang" | "blockinfo" | "centralids" | "changeablegroups" | "editcount" | "email" | "groupmemberships" | "groups" | "hasmsg" | "implicitgroups" | "latestcontrib" | "options" | "ratelimits" | "realname" | "registrationdate" | "rights" | "theoreticalratelimits" | "unreadcount")[];
        /** @description Get information about accounts. Only the current account is shown; every other name is missing. */
        MediawikiUsersParameters: {
            usprop?: components["schemas"]["MediawikiUsersProp"];
            ususers?: components["schemas"]["MediawikiUsersUsers"];
        };
        /** @description Which information; the same as `meta=userinfo` returns. */
        MediawikiUsersProp: ("blockinfo" | "cancreate" | "centralids" | "editcount" | "emailable" | "gender" | "groupmemberships" | "groups" | "implicitgroups" | "registration" | "rights")[];
        /** @description Names of accounts. */
        MediawikiUsersUsers: string[];
        /** @description What was ignored or understood differently. The request was carried out. */
        MediawikiWarnings: {
            [key: string]: components["schemas"]["MediawikiModuleWarnings"];
        } | components["schemas"]["MediawikiMessage"][];
        /** @description Response of `action=checktoken`. */
        MediawikiXmlChecktokenBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            checktoken: components["schemas"]["MediawikiChecktokenResult"];
        };
        /** @description Response of `action=clientlogin`. */
        MediawikiXmlClientloginBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            clientlogin: components["schemas"]["MediawikiClientloginResult"];
        };
        /** @description What any response in XML may have beside its result. */
        MediawikiXmlEnvelope: {
            /** @description Of `query`: the result is complete. */
            batchcomplete?: components["schemas"]["MediawikiFlag"];
            /**
             * Format: date-time
             * @description The current time.
             */
            curtimestamp?: string;
            /** @description Language of errors and warnings. */
            errorlang?: string;
            /** @description The `requestid` of the request. */
            requestid?: string;
            /** @description Name of the host that responded. */
            servedby?: string;
            /** @description Language of the response. */
            uselang?: string;
            /** @description With `errorformat=bc` by module, otherwise a list of `warning`. */
            warnings?: {
                [key: string]: components["schemas"]["MediawikiModuleWarnings"] | components["schemas"]["MediawikiMessage"];
            };
            /**
             * @description Present with `includexmlnamespace`.
             * @enum {string}
             */
            xmlns?: "http://www.mediawiki.org/xml/api/";
        };
        /** @description The reason why nothing was done. The header `MediaWiki-API-Error` repeats the code. */
        MediawikiXmlErrorBody: components["schemas"]["MediawikiXmlEnvelope"] & ({
            error: components["schemas"]["MediawikiError"];
        } | {
            /** @description Where to find help, as the element's text. */
            docref?: {
                /**
                 * @description In XML: spaces in the element's text are significant.
                 * @enum {string}
                 */
                "xml:space"?: "preserve";
            };
            /** @description What went wrong. */
            errors: components["schemas"]["MediawikiMessage"][];
        });
        /** @description Response of `action=help` with `wrap`. */
        MediawikiXmlHelpBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            help: components["schemas"]["MediawikiHelpResult"];
        };
        /** @description Add the namespace of MediaWiki's API to the root element. */
        MediawikiXmlIncludexmlnamespace: boolean;
        /** @description Response of `action=login`. */
        MediawikiXmlLoginBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            login: components["schemas"]["MediawikiLoginResult"];
        };
        /** @description Response of `action=logout`: nothing, which means that the logout is done. */
        MediawikiXmlLogoutBody: components["schemas"]["MediawikiXmlEnvelope"];
        /** @description Parameters of the XML format. */
        MediawikiXmlParameters: {
            includexmlnamespace?: components["schemas"]["MediawikiXmlIncludexmlnamespace"];
            xslt?: components["schemas"]["MediawikiXmlXslt"];
        };
        /** @description Response of `action=paraminfo`. */
        MediawikiXmlParaminfoBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            paraminfo: components["schemas"]["MediawikiParaminfo"];
        };
        /** @description Response of `action=query`. */
        MediawikiXmlQueryBody: components["schemas"]["MediawikiXmlEnvelope"] & {
            query?: components["schemas"]["MediawikiQueryResult"];
        };
        /** @description Name of a style sheet page. There are no pages here, so the response has a warning. */
        MediawikiXmlXslt: string;
        /**
         * @description A complete HTML document in the person's language, usable by keyboard and screen reader, in light and dark. It needs no
         *     script.
         */
        Page: string;
        /** @description The form to change a password as a browser sends it. */
        PasswordPageForm: {
            /**
             * Format: password
             * @description The new password once more.
             * @example correct-horse
             */
            again: string;
            /**
             * @description The token in the form; it belongs to the session, or to the login that waits.
             * @example mT3nVh0qZ8c1WvKx5yLr2A
             */
            csrf: string;
            /**
             * Format: password
             * @description The new password: at least `passwords.minLength` characters, at most 4,096 bytes in UTF-8, and none of the most
             *     common ones.
             * @example correct-horse
             */
            newPassword: string;
            /**
             * Format: password
             * @description The old password. It is left out when the login that waits for the change has just proven it.
             * @example secret-pass
             */
            password?: string;
            /**
             * @description Where to go afterwards, as at the login.
             * @example https://app.example.org/photos
             */
            return?: string;
            /**
             * @description Name of the account, for password managers. It is not read.
             * @example jdoe
             */
            username?: string;
        };
        /** @description An error in the format of RFC 9457. */
        Problem: {
            /**
             * @description What is particular to this occurrence, for people.
             * @example The parameter "colour" is not known here.
             */
            detail?: string;
            /** @description The invalid parts of the request, if the error concerns single parts. */
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
             * @description The kind of error in a few words, the same each time it occurs.
             * @example Unauthorized
             */
            title: string;
            /**
             * Format: uri-reference
             * @description Stable name of the kind of error, for programs.
             * @example about:blank
             */
            type: string;
        };
        /** @description A live session, as far as an application needs to know it. */
        SessionInfo: {
            /**
             * Format: date-time
             * @description When the session ends if it is not used again before. Using it moves this time on.
             * @example 2030-01-01T12:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description Groups that the operator put the account into, without the implicit groups of any API.
             * @example [
             *       "sysop"
             *     ]
             */
            groups: string[];
            /**
             * Format: int64
             * @description Id of the account. It is never reused, and an account that is imported again keeps it.
             * @example 7
             */
            id: number;
            /**
             * @description Name of the account, spelt as the operator imported it.
             * @example jdoe
             */
            name: string;
        };
        /** @description The form to end sessions as a browser sends it. */
        SessionsPageForm: {
            /**
             * @description The token of the session.
             * @example mT3nVh0qZ8c1WvKx5yLr2A
             */
            csrf: string;
            /**
             * @description Public id of the session to end, or `others` for all but this one.
             * @example others
             */
            end: string;
            /**
             * Format: password
             * @description Password of the account, proven afresh.
             * @example secret-pass
             */
            password: string;
        };
    };
    responses: {
        /**
         * @description The request is invalid: a parameter is unknown, is sent twice, or is malformed (percent-encoding, UTF-8). `errors`
         *     names each part. Nothing was changed.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The description has the `ETag` that `If-None-Match` names. */
        DescriptionUnchanged: {
            headers: {
                /** @description A cache may keep the description, and asks whether it has changed before it uses it. */
                "Cache-Control": "no-cache";
                /**
                 * @description Changes with the description; send it back as `If-None-Match` to learn that nothing has changed.
                 * @example "q1Zb3nS0uGm8n3J4Q6s2wA"
                 */
                ETag: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description With `elvis.errorStatus: real`: a parameter is sent twice, is too long or malformed (percent-encoding, UTF-8,
         *     multipart), or the `Authorization` header has no token. `message` names the part. Nothing was changed.
         */
        ElvisBadRequest: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /**
         * @description With `elvis.errorStatus: real`: a live session cookie came without its token in `X-CSRF-TOKEN`, or with the token of
         *     another session; or a page of another site sent the request. Nothing was changed.
         */
        ElvisForbidden: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /**
         * @description With `elvis.errorStatus: real`: there were too many wrong passwords for this account from this address. The password
         *     was not checked.
         */
        ElvisLoginThrottled: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Present when the request carried a secret in the query string (RFC 9745). The date is when the vendor's own
                 *     collection of requests moved its secrets into the form.
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
        /** @description With `elvis.errorStatus: real`: the request carries no live session. Clients log in again when they get this. */
        ElvisNotLoggedIn: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /**
         * @description With `elvis.errorStatus: real`: there were too many wrong passwords in `authcred` for this account from this
         *     address.
         */
        ElvisThrottled: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Present when the request carried a secret in the query string (RFC 9745). The date is when the vendor's own
                 *     collection of requests moved its secrets into the form.
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
        /** @description The body is too large. Always a real status. */
        ElvisTooLarge: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /**
         * @description The store could not respond or could not commit, or more logins are waiting than can be served. Nothing is known
         *     about the session, so this does not mean "not logged in", and no cookie is touched. Always a real status.
         */
        ElvisUnavailable: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /** @description Seconds after which another attempt makes sense. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /** @description With `elvis.errorStatus: real`: the body is not a form. */
        ElvisUnsupportedMediaType: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElvisError"];
            };
        };
        /** @description The request carries a live session. */
        LiveSession: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Mail address of the account; empty where the operator gave none.
                 * @example jane@example.org
                 */
                "Remote-Email": string;
                /**
                 * @description Groups that the operator put the account into, separated by commas; no group has a comma in its name. Empty for a
                 *     session of an app password, which opens a part of the account's rights only.
                 * @example editors,sysop
                 */
                "Remote-Groups": string;
                /**
                 * @description Full name of the account; its name where the operator gave no full name.
                 * @example Jane Doe
                 */
                "Remote-Name": string;
                /**
                 * @description Name of the account, spelt as the operator imported it. Like the three beside it, in bytes of UTF-8.
                 * @example jdoe
                 */
                "Remote-User": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SessionInfo"];
            };
        };
        /**
         * @description The result of the check. The codes that any action can return are listed under `/w/api.php`.
         *     Error codes:
         *
         *     - `missingparam`: `type` or `token` is missing.
         *     - `badvalue`: `type` is not one of the token types.
         *     - `badinteger`: `maxtokenage` is not a number.
         */
        MediawikiChecktokenResponse: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
                "Retry-After"?: number;
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database is behind. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Responses are never shown inside other pages. */
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
         * @description The state of the login is in `clientlogin.status`, the reason in `messagecode`. The codes that any action can return
         *     are listed under `/w/api.php`.
         *
         *     Reasons:
         *
         *     - `wrongpassword`: The name is unknown or the password is wrong; the response does not say which.
         *     - `authmanager-authn-no-primary`: There is nothing to check: no name, no password, or a name that no account can have.
         *     - `login-throttled`: There were too many failures for this name from this address.
         *     - `authmanager-authn-not-in-progress`: `logincontinue` was sent although no login is in progress.
         *     - `resetpass-validity-soft`: The password should be changed.
         *     - `resetpass-expired`: The password must be changed.
         *     - `badretype`: The two new passwords differ.
         *     - `passwordtooshort`: The new password is shorter than `passwords.minLength`.
         *     - `passwordincommonlist`: The new password is one of the most common ones.
         *     - `passwordtoolong`: The new password is longer than the longest that is accepted.
         *     - `userlogin-cannot-login`: The current session is a bot password's, the request has `callback` or `origin=*`, which any site can send, or a page of an unlisted site sent it.
         *
         *     Error codes:
         *
         *     - `mustbeposted`: The request is a GET.
         *     - `missingparam`: There is no `logintoken`, or neither `loginreturnurl` nor `logincontinue`.
         *     - `badtoken`: The token does not belong to this session.
         *     - `badurl_loginreturnurl`: `loginreturnurl` is not an absolute URL.
         *     - `mustpostparams`: A password or the token is in the query string.
         *     - `promised-nonwrite-api`: The request has the header `Promise-Non-Write-API-Action`, and the action writes.
         */
        MediawikiClientloginResponse: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
                "Retry-After"?: number;
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database is behind. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Responses are never shown inside other pages. */
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
         * @description The help page when there is no `action`, whatever `format` says; otherwise an error. Any action can return the codes
         *     under `x-errors`, which are checked in that order. Except with `errorformat=bc`, warnings have codes too:
         *     `unrecognizedparams` (unknown parameters), `unrecognizedvalues` (unknown values of a list, in `data.values`),
         *     `badutf8` (a value that is not UTF-8 in NFC), `unsupportedarray` (`name[]=`), `deprecation` with `data.feature` and
         *     `deprecation-help`, `checktoken-percentencoding`, `tokens-origin` (an anonymous request gets no tokens),
         *     `xslt-disabled`, `errorprinterfailed` (the error could not be shown in the requested format).
         *
         *     Error codes:
         *
         *     - `badvalue`: `action`, `format`, `assert`, `errorformat` or another parameter with a fixed set of values has none of them, is empty, or begins with U+001F although it takes only one value.
         *     - `badinteger`: `maxlag`, `maxage`, `smaxage` or another number is not a number.
         *     - `maxchars`: A value is longer than the list of parameters allows; `maxchars` in the data says how long it may be.
         *     - `baduser`: `assertuser` is not a possible name.
         *     - `assertanonfailed`: The request has `assert=anon` and a live session.
         *     - `assertuserfailed`: The request has `assert=user` and no live session.
         *     - `assertbotfailed`: The request has `assert=bot` and the account is not a bot.
         *     - `assertnameduserfailed`: The current account is not the one that `assertuser` names.
         *     - `missingparam`: A required parameter is missing, or a token is empty.
         *     - `toomanyvalues`: A list has more than 50 values (500 with the right `apihighlimits`); `limit`, `lowlimit` and `highlimit` say so.
         *     - `mustpostparams`: A password or a token is in the query string.
         *     - `badtoken`: The token does not belong to this session.
         *     - `promised-nonwrite-api`: The request has the header `Promise-Non-Write-API-Action`, and the action writes.
         *     - `maxlag`: The database is behind by more than `maxlag` seconds; the error has `host`, `lag` and `type`, and the response `Retry-After`.
         *     - `mustbeposted`: The request is a GET or HEAD, and the action accepts POST only.
         */
        MediawikiErrorResponse: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The headers that the preflight request asked for. */
                "Access-Control-Allow-Headers"?: string;
                /** @description The methods that pages of other origins may use. */
                "Access-Control-Allow-Methods"?: string;
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
                "Retry-After"?: number;
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database is behind. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Responses are never shown inside other pages. */
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
         * @description The help page, whatever `format` says; with `wrap` it is a member of the usual response. The codes that any action
         *     can return are listed under `/w/api.php`.
         *
         *     Error codes:
         *
         *     - `badmodule`: `modules` names a module that does not exist.
         */
        MediawikiHelpResponse: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
                "Retry-After"?: number;
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database is behind. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Responses are never shown inside other pages. */
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
         * @description The method is none of the four that api.php accepts. Everything else in the request was valid.
         *     Error codes:
         *
         *     - `invalidmethod`: The method is not GET, HEAD, POST or OPTIONS.
         */
        MediawikiInvalidMethod: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
                "Retry-After"?: number;
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database is behind. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Responses are never shown inside other pages. */
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
         * @description `login.result` says whether the login succeeded. `reason` has a code with every `errorformat` but `bc`. The codes
         *     that any action can return are listed under `/w/api.php`.
         *
         *     Reasons:
         *
         *     - `wrongpassword`: The name is unknown or the password is wrong; the response does not say which.
         *     - `authmanager-authn-no-primary`: There is nothing to check: no name, no password, or a name that no account can have.
         *     - `login-throttled`: There were too many failures for this name from this address.
         *     - `sessionlost`: A token was sent, and the session it belongs to no longer exists.
         *     - `api-login-fail-aborted`: The password must be changed first.
         *     - `api-login-fail-sameorigin`: The request is anonymous, or a page of an unlisted site sent it.
         *     - `api-login-fail-badsessionprovider`: The current session is a bot password's.
         *
         *     Error codes:
         *
         *     - `mustbeposted`: The request is a GET.
         *     - `mustpostparams`: `lgpassword` or `lgtoken` is in the query string.
         *     - `promised-nonwrite-api`: The request has the header `Promise-Non-Write-API-Action`, and the action writes.
         */
        MediawikiLoginResponse: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
                "Retry-After"?: number;
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database is behind. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Responses are never shown inside other pages. */
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
         * @description An empty result, `{}` or `<?xml version="1.0" encoding="utf-8"?><api />`: every session whose token the request
         *     carried has ended, on disk before the response was sent, and the cookies it sent are cleared, except UserName, which
         *     stays. The response is the same if there was no session. The codes that any action can return are listed under
         *     `/w/api.php`.
         *
         *     Error codes:
         *
         *     - `missingparam`: `token` is missing or empty, with `mediawiki.logoutToken: required`.
         *     - `badtoken`: The token does not belong to this session; or there is no token, and the request is a prefetch, was sent by a page of an unlisted site, or has `callback` or `origin=*`, which any site can send.
         *     - `mustpostparams`: The token is in the query string.
         */
        MediawikiLogoutResponse: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
                "Retry-After"?: number;
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database is behind. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Responses are never shown inside other pages. */
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
        /** @description The path goes on after `api.php`. `Location` is the address without that part, with the query string kept. */
        MediawikiMoved: {
            headers: {
                /**
                 * @description Where to go next.
                 * @example /
                 */
                Location: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request has `If-None-Match: *`, which any response matches. */
        MediawikiNotModified: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The parameter `origin` is neither `*` nor equal to the header `Origin`. */
        MediawikiOriginMismatch: {
            headers: {
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                [name: string]: unknown;
            };
            content: {
                /** @example The parameter "origin" is not what the header Origin says. */
                "text/plain": string;
            };
        };
        /**
         * @description The requested modules. Unknown modules are left out, with a warning. The codes that any action can return are listed
         *     under `/w/api.php`.
         *
         *     Error codes:
         *
         *     - `badvalue`: `helpformat` is none of the formats.
         *     - `toomanyvalues`: There are more modules than one request may ask for.
         */
        MediawikiParaminfoResponse: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
                "Retry-After"?: number;
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database is behind. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Responses are never shown inside other pages. */
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
         * @description The requested information. Unknown values of `meta`, `type`, `uiprop` and `siprop` are ignored, with a warning. The
         *     codes that any action can return are listed under `/w/api.php`.
         *
         *     Error codes:
         *
         *     - `badcontinue`: `continue` is not a value that a response contained.
         *     - `badvalue`: `amirequestsfor`, `amimessageformat` or `sifilteriw` has an unknown value.
         */
        MediawikiQueryResponse: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description When a public response expires. */
                Expires?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
                "Retry-After"?: number;
                /**
                 * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
                 *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
                 */
                "Set-Cookie"?: string;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description The request headers that the response depends on. */
                Vary?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Seconds by which the database is behind. Present with `maxlag`. */
                "X-Database-Lag"?: number;
                /** @description Responses are never shown inside other pages. */
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
         *     - `http-contenttoolarge`: The body is too large.
         */
        MediawikiTooLarge: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Responses are never shown inside other pages. */
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
         * @description Nothing is known about the session, so this does not mean "not logged in", and no cookie is touched.
         *     Error codes:
         *
         *     - `internal_api_error_StoreUnavailable`: The store could not respond or could not commit.
         *     - `ratelimited`: More logins are waiting than can be checked in time.
         */
        MediawikiUnavailable: {
            headers: {
                /** @description Whether pages of the allowed origin may send cookies. */
                "Access-Control-Allow-Credentials"?: "true" | "false";
                /** @description The origin whose pages may read the response. */
                "Access-Control-Allow-Origin"?: string;
                /** @description The headers that pages of other origins may read. */
                "Access-Control-Expose-Headers"?: string;
                /**
                 * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
                 *     requests it.
                 */
                "Cache-Control"?: string;
                /** @description Name to save the response under: `inline; filename=api-result.…`. */
                "Content-Disposition"?: string;
                /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
                "MediaWiki-API-Error"?: string;
                /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
                "MediaWiki-CORS-Rejection"?: string;
                /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
                "MediaWiki-Login-Suppressed"?: "true";
                /** @description Seconds after which another attempt makes sense. */
                "Retry-After": number;
                /** @description The origin whose pages may read exact times. */
                "Timing-Allow-Origin"?: string;
                /** @description Browsers must not guess another media type. */
                "X-Content-Type-Options"?: "nosniff";
                /** @description Responses are never shown inside other pages. */
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
         * @description The request carries no live session: no token at all, or only tokens that are unknown, expired or ended. The
         *     response does not tell these apart.
         */
        NoSession: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /** @description How a program can authenticate. Browsers do not ask for a password when they see this scheme. */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A page that says which parameter or field is unknown, sent twice, too long or malformed. Nothing was changed. */
        PageBadRequest: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
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
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description A page that says that the request did not come from one of this server's own pages. Nothing was changed. */
        PageForbidden: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description Nobody is logged in; the target is the login form, which leads back here. */
        PageLogInFirst: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Where to go next.
                 * @example /
                 */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The form again, with the reason: the name or password is wrong; the form is too old, or came without its cookie; it
         *     was sent by a page of another site; or the browser names an address that the server does not know as its own. A form
         *     with which somebody has logged in, sent by a browser without that session, gets a page that says so.
         */
        PageLoginRefused: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                /**
                 * @description A signed, short-lived cookie that the form's token belongs to. Its name is `latchkey_login`, over https
                 *     `__Host-latchkey_login`, and it grants nothing. Also the cookie
                 *     `latchkey_lang`, when the query string chooses a language.
                 * @example latchkey_login=abc; Path=/; SameSite=Lax; HttpOnly
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
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                /** @description Seconds after which another attempt makes sense. */
                "Retry-After": number;
                /**
                 * @description A signed, short-lived cookie that the form's token belongs to. Its name is `latchkey_login`, over https
                 *     `__Host-latchkey_login`, and it grants nothing. Also the cookie
                 *     `latchkey_lang`, when the query string chooses a language.
                 * @example latchkey_login=abc; Path=/; SameSite=Lax; HttpOnly
                 */
                "Set-Cookie"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /**
         * @description The form again, with the reason at its field: the old password is wrong; the new one is too short, too long, too
         *     common, the old one, or not the same twice; or the form was too old. A form that another site sent gets a page that says
         *     so. The password was not changed.
         */
        PagePasswordRefused: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
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
         * @description Nothing was changed: the browser fetched the page in advance. A browser discards such a response and sends the request
         *     again when the person follows the link.
         */
        PagePrefetch: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The form again: there were too many wrong passwords for this account. The password was not checked. */
        PageProofThrottled: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
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
        /**
         * @description The list again, with the reason: the password is wrong, or the account has no such session. A form that another site
         *     sent, or with the token of another session, gets a page that says so. No session was ended.
         */
        PageSessionsRefused: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
                 * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                 */
                "Content-Security-Policy": string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description A page that says that the body is too large. Nothing was changed. */
        PageTooLarge: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
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
         * @description A page that says that the store could not respond or could not commit, or that more logins are waiting than can be
         *     served. Nothing is known about the session, and no cookie is touched.
         */
        PageUnavailable: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
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
        /** @description A page that says that the body must be a form. Nothing was changed. */
        PageUnsupportedMediaType: {
            headers: {
                /** @description The response belongs to one request only; no cache may store it. */
                "Cache-Control": "no-store";
                /**
                 * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                 *     redirect to.
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
         * @description The store could not respond or could not commit. Nothing is known about the session, so this does not mean "not
         *     logged in", and no cookie is touched. The same request may be sent again.
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
         * @description Public id of a session; the page shows those that began before it.
         * @example 3b0c8a7e-6f0e-4f38-9f58-6f6f0d9f2d11
         */
        AfterSession: string;
        /**
         * @description What kind of program sends `authcred`. Accepted and not used, because `authcred` begins no session.
         * @example api_nightly_export
         */
        ElvisAuthclient: string;
        /**
         * @deprecated
         * @description Name, colon and password in UTF-8, encoded as Base64, valid for this request only. Read if the operator allows it
         *     (`elvis.authcred`) and ignored otherwise.
         * @example amRvZTpzZWNyZXQtcGFzcw==
         */
        ElvisAuthcred: string;
        /**
         * @description The `csrfToken` that the login returned. Required when a session cookie authorises the request; an API token needs
         *     none. The CSRF token that the MediaWiki API returns for the same session is accepted too.
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
         * @description Host of its address, with the port if there is one. No other operation reads this header.
         * @example wiki.example.org
         */
        ForwardedHost: string;
        /**
         * @description Method of the request that the proxy asks about. Read from a proxy listed in `trustProxy` only, like the others.
         * @example GET
         */
        ForwardedMethod: string;
        /**
         * @description Scheme of its address, `http` or `https`.
         * @example https
         */
        ForwardedProto: string;
        /**
         * @description Path and query of its address.
         * @example /pages/1?edit=1
         */
        ForwardedUri: string;
        /**
         * @description Where to go afterwards: a relative URL, one of this server's own origin, or one whose origin the operator has listed
         *     in `redirects.allow`. If there are several, the first one is used.
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
        MediawikiInfoProp: components["schemas"]["MediawikiInfoProp"];
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
        MediawikiQueryConverttitles: components["schemas"]["MediawikiQueryConverttitles"];
        MediawikiQueryGenerator: components["schemas"]["MediawikiQueryGenerator"];
        MediawikiQueryIndexpageids: components["schemas"]["MediawikiQueryIndexpageids"];
        MediawikiQueryIwurl: components["schemas"]["MediawikiQueryIwurl"];
        MediawikiQueryList: components["schemas"]["MediawikiQueryList"];
        MediawikiQueryMeta: components["schemas"]["MediawikiQueryMeta"];
        MediawikiQueryProp: components["schemas"]["MediawikiQueryProp"];
        MediawikiQueryRawcontinue: components["schemas"]["MediawikiQueryRawcontinue"];
        MediawikiQueryRedirects: components["schemas"]["MediawikiQueryRedirects"];
        MediawikiQueryTitles: components["schemas"]["MediawikiQueryTitles"];
        MediawikiSiteinfoFilteriw: components["schemas"]["MediawikiSiteinfoFilteriw"];
        MediawikiSiteinfoInlanguagecode: components["schemas"]["MediawikiSiteinfoInlanguagecode"];
        MediawikiSiteinfoNumberingroup: components["schemas"]["MediawikiSiteinfoNumberingroup"];
        MediawikiSiteinfoProp: components["schemas"]["MediawikiSiteinfoProp"];
        MediawikiSiteinfoShowalldb: components["schemas"]["MediawikiSiteinfoShowalldb"];
        MediawikiTokensType: components["schemas"]["MediawikiTokensType"];
        MediawikiUserinfoAttachedwiki: components["schemas"]["MediawikiUserinfoAttachedwiki"];
        MediawikiUserinfoProp: components["schemas"]["MediawikiUserinfoProp"];
        MediawikiUsersProp: components["schemas"]["MediawikiUsersProp"];
        MediawikiUsersUsers: components["schemas"]["MediawikiUsersUsers"];
        MediawikiXmlIncludexmlnamespace: components["schemas"]["MediawikiXmlIncludexmlnamespace"];
        MediawikiXmlXslt: components["schemas"]["MediawikiXmlXslt"];
        /**
         * @description A notice that the page shows in addition. Set by this server's own redirects.
         * @example redirect-refused
         */
        Notice: "redirect-refused" | "password-changed";
        /**
         * @description The language of the page, kept in the cookie `latchkey_lang`. Without it the cookie decides, else `Accept-Language`.
         * @example de
         */
        PageLanguage: "en" | "de" | "es" | "fr" | "ru" | "zh";
        /**
         * @description Where the login leads: a relative URL, one of this server's own origin, one whose origin the operator has listed in
         *     `redirects.allow`, or, with `cookies.domain`, an https address on that domain or below it. Any other is not followed:
         *     the login leads to the landing page, which says so.
         * @example https://app.example.org/photos
         */
        Return: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The session cookie `authToken` when the password is changed, `latchkey_remember` if the browser stays logged in, and a line that clears the login form's cookie.
         * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; SameSite=Lax; HttpOnly
         */
        ChangedPasswordCookies: string;
        /**
         * @description One line for each session cookie that the request sent; its value is `deleted` and it expired in 1970.
         * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; SameSite=Lax; HttpOnly
         */
        ClearedCookies: string;
        /**
         * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
         *     redirect to.
         * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
         */
        ContentSecurityPolicy: string;
        /**
         * @description Present when the request carried a secret in the query string (RFC 9745). The date is when the vendor's own
         *     collection of requests moved its secrets into the form.
         * @example @1672531200
         */
        Deprecation: string;
        /**
         * @description Changes with the description; send it back as `If-None-Match` to learn that nothing has changed.
         * @example "q1Zb3nS0uGm8n3J4Q6s2wA"
         */
        EntityTag: string;
        /**
         * @description A signed, short-lived cookie that the form's token belongs to. Its name is `latchkey_login`, over https
         *     `__Host-latchkey_login`, and it grants nothing. Also the cookie
         *     `latchkey_lang`, when the query string chooses a language.
         * @example latchkey_login=abc; Path=/; SameSite=Lax; HttpOnly
         */
        FormCookie: string;
        /**
         * @description Present when a session has begun: the cookie `authToken` with `Path=/`, `HttpOnly`, `Secure` over https, and
         *     `SameSite` as the operator configured. Its value has no characters that an encoder would change.
         * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; SameSite=Lax; HttpOnly
         */
        GrantedCookie: string;
        /**
         * @description The cookie `latchkey_lang`, when the query string chooses a language.
         * @example latchkey_lang=de; Max-Age=31536000; Path=/; SameSite=Lax; HttpOnly
         */
        LanguageCookie: string;
        /**
         * @description Where to go next.
         * @example /
         */
        Location: string;
        /**
         * @description The session cookie `authToken` when a session began, `latchkey_remember` when it is to last, and a line that clears the form's cookie.
         * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; SameSite=Lax; HttpOnly
         */
        LoginCookies: string;
        /** @description Whether pages of the allowed origin may send cookies. */
        MediawikiAllowCredentials: "true" | "false";
        /** @description The headers that the preflight request asked for. */
        MediawikiAllowHeaders: string;
        /** @description The methods that pages of other origins may use. */
        MediawikiAllowMethods: string;
        /** @description The origin whose pages may read the response. */
        MediawikiAllowOrigin: string;
        /** @description The codes of the errors in the body, joined by commas. Absent when there are none. */
        MediawikiApiError: string;
        /**
         * @description `private, must-revalidate, max-age=…`; public when the response is the same for everybody and `maxage` or `smaxage`
         *     requests it.
         */
        MediawikiCacheControl: string;
        /** @description Name to save the response under: `inline; filename=api-result.…`. */
        MediawikiContentDisposition: string;
        /** @description Browsers must not guess another media type. */
        MediawikiContentTypeOptions: "nosniff";
        /**
         * @description Cookies that changed: `<prefix>_session`, `<prefix>UserID`, `<prefix>UserName`, `<prefix>Token`,
         *     `<prefix>_BPsession`, and `authToken` and `latchkey_remember` when a logout clears them. A cleared cookie has the value `deleted`.
         */
        MediawikiCookies: string;
        /** @description Why the response has no CORS headers although the request has the parameter `origin`. */
        MediawikiCorsRejection: string;
        /** @description Seconds by which the database is behind. Present with `maxlag`. */
        MediawikiDatabaseLag: number;
        /** @description When a public response expires. */
        MediawikiExpires: string;
        /** @description The headers that pages of other origins may read. */
        MediawikiExposeHeaders: string;
        /** @description Responses are never shown inside other pages. */
        MediawikiFrameOptions: "DENY";
        /** @description Present when the request was treated as anonymous: with `callback`, `origin=*` or the header `Treat-as-Untrusted`. */
        MediawikiLoginSuppressed: "true";
        /** @description Seconds after which the request may be sent again. Present with `maxlag` and with status 503. */
        MediawikiRetryAfter: number;
        /** @description The origin whose pages may read exact times. */
        MediawikiTimingAllowOrigin: string;
        /** @description The request headers that the response depends on. */
        MediawikiVary: string;
        /** @description The response belongs to one request only; no cache may store it. */
        NoStore: "no-store";
        /**
         * @description Mail address of the account; empty where the operator gave none.
         * @example jane@example.org
         */
        RemoteEmail: string;
        /**
         * @description Groups that the operator put the account into, separated by commas; no group has a comma in its name. Empty for a
         *     session of an app password, which opens a part of the account's rights only.
         * @example editors,sysop
         */
        RemoteGroups: string;
        /**
         * @description Full name of the account; its name where the operator gave no full name.
         * @example Jane Doe
         */
        RemoteName: string;
        /**
         * @description Name of the account, spelt as the operator imported it. Like the three beside it, in bytes of UTF-8.
         * @example jdoe
         */
        RemoteUser: string;
        /**
         * @description When the browser had stayed logged in and its session was over: the new session cookie `authToken`, and
         *     `latchkey_remember` (over https `__Host-latchkey_remember`) with the token for the next time. Also the
         *     cookie `latchkey_lang`, when the query string chooses a language.
         * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; SameSite=Lax; HttpOnly
         */
        ReopenedCookies: string;
        /** @description Seconds after which another attempt makes sense. */
        RetryAfter: number;
        /**
         * @description Seconds after which another attempt makes sense. Present when the response says that there were too many attempts.
         * @example 240
         */
        RetryAfterIfThrottled: number;
        /** @description A cache may keep the description, and asks whether it has changed before it uses it. */
        Revalidate: "no-cache";
        /** @description How a program can authenticate. Browsers do not ask for a password when they see this scheme. */
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
export type MediawikiInfoParameters = components['schemas']['MediawikiInfoParameters'];
export type MediawikiInfoProp = components['schemas']['MediawikiInfoProp'];
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
export type MediawikiPage = components['schemas']['MediawikiPage'];
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
export type MediawikiQueryConverttitles = components['schemas']['MediawikiQueryConverttitles'];
export type MediawikiQueryForm = components['schemas']['MediawikiQueryForm'];
export type MediawikiQueryGenerator = components['schemas']['MediawikiQueryGenerator'];
export type MediawikiQueryIndexpageids = components['schemas']['MediawikiQueryIndexpageids'];
export type MediawikiQueryIwurl = components['schemas']['MediawikiQueryIwurl'];
export type MediawikiQueryList = components['schemas']['MediawikiQueryList'];
export type MediawikiQueryMeta = components['schemas']['MediawikiQueryMeta'];
export type MediawikiQueryParameters = components['schemas']['MediawikiQueryParameters'];
export type MediawikiQueryProp = components['schemas']['MediawikiQueryProp'];
export type MediawikiQueryRawcontinue = components['schemas']['MediawikiQueryRawcontinue'];
export type MediawikiQueryRedirects = components['schemas']['MediawikiQueryRedirects'];
export type MediawikiQueryResult = components['schemas']['MediawikiQueryResult'];
export type MediawikiQueryTitles = components['schemas']['MediawikiQueryTitles'];
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
export type MediawikiUser = components['schemas']['MediawikiUser'];
export type MediawikiUserinfo = components['schemas']['MediawikiUserinfo'];
export type MediawikiUserinfoAttachedwiki = components['schemas']['MediawikiUserinfoAttachedwiki'];
export type MediawikiUserinfoParameters = components['schemas']['MediawikiUserinfoParameters'];
export type MediawikiUserinfoProp = components['schemas']['MediawikiUserinfoProp'];
export type MediawikiUsersParameters = components['schemas']['MediawikiUsersParameters'];
export type MediawikiUsersProp = components['schemas']['MediawikiUsersProp'];
export type MediawikiUsersUsers = components['schemas']['MediawikiUsersUsers'];
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
export type PasswordPageForm = components['schemas']['PasswordPageForm'];
export type Problem = components['schemas']['Problem'];
export type SessionInfo = components['schemas']['SessionInfo'];
export type SessionsPageForm = components['schemas']['SessionsPageForm'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseDescriptionUnchanged = components['responses']['DescriptionUnchanged'];
export type ResponseElvisBadRequest = components['responses']['ElvisBadRequest'];
export type ResponseElvisForbidden = components['responses']['ElvisForbidden'];
export type ResponseElvisLoginThrottled = components['responses']['ElvisLoginThrottled'];
export type ResponseElvisNotLoggedIn = components['responses']['ElvisNotLoggedIn'];
export type ResponseElvisThrottled = components['responses']['ElvisThrottled'];
export type ResponseElvisTooLarge = components['responses']['ElvisTooLarge'];
export type ResponseElvisUnavailable = components['responses']['ElvisUnavailable'];
export type ResponseElvisUnsupportedMediaType = components['responses']['ElvisUnsupportedMediaType'];
export type ResponseLiveSession = components['responses']['LiveSession'];
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
export type ResponseNoSession = components['responses']['NoSession'];
export type ResponsePageBadRequest = components['responses']['PageBadRequest'];
export type ResponsePageConfirmLogout = components['responses']['PageConfirmLogout'];
export type ResponsePageForbidden = components['responses']['PageForbidden'];
export type ResponsePageLogInFirst = components['responses']['PageLogInFirst'];
export type ResponsePageLoginRefused = components['responses']['PageLoginRefused'];
export type ResponsePageLoginThrottled = components['responses']['PageLoginThrottled'];
export type ResponsePagePasswordRefused = components['responses']['PagePasswordRefused'];
export type ResponsePagePrefetch = components['responses']['PagePrefetch'];
export type ResponsePageProofThrottled = components['responses']['PageProofThrottled'];
export type ResponsePageSessionsRefused = components['responses']['PageSessionsRefused'];
export type ResponsePageTooLarge = components['responses']['PageTooLarge'];
export type ResponsePageUnavailable = components['responses']['PageUnavailable'];
export type ResponsePageUnsupportedMediaType = components['responses']['PageUnsupportedMediaType'];
export type ResponseStoreUnavailable = components['responses']['StoreUnavailable'];
export type ParameterAfterSession = components['parameters']['AfterSession'];
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
export type ParameterForwardedHost = components['parameters']['ForwardedHost'];
export type ParameterForwardedMethod = components['parameters']['ForwardedMethod'];
export type ParameterForwardedProto = components['parameters']['ForwardedProto'];
export type ParameterForwardedUri = components['parameters']['ForwardedUri'];
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
export type ParameterMediawikiInfoProp = components['parameters']['MediawikiInfoProp'];
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
export type ParameterMediawikiQueryConverttitles = components['parameters']['MediawikiQueryConverttitles'];
export type ParameterMediawikiQueryGenerator = components['parameters']['MediawikiQueryGenerator'];
export type ParameterMediawikiQueryIndexpageids = components['parameters']['MediawikiQueryIndexpageids'];
export type ParameterMediawikiQueryIwurl = components['parameters']['MediawikiQueryIwurl'];
export type ParameterMediawikiQueryList = components['parameters']['MediawikiQueryList'];
export type ParameterMediawikiQueryMeta = components['parameters']['MediawikiQueryMeta'];
export type ParameterMediawikiQueryProp = components['parameters']['MediawikiQueryProp'];
export type ParameterMediawikiQueryRawcontinue = components['parameters']['MediawikiQueryRawcontinue'];
export type ParameterMediawikiQueryRedirects = components['parameters']['MediawikiQueryRedirects'];
export type ParameterMediawikiQueryTitles = components['parameters']['MediawikiQueryTitles'];
export type ParameterMediawikiSiteinfoFilteriw = components['parameters']['MediawikiSiteinfoFilteriw'];
export type ParameterMediawikiSiteinfoInlanguagecode = components['parameters']['MediawikiSiteinfoInlanguagecode'];
export type ParameterMediawikiSiteinfoNumberingroup = components['parameters']['MediawikiSiteinfoNumberingroup'];
export type ParameterMediawikiSiteinfoProp = components['parameters']['MediawikiSiteinfoProp'];
export type ParameterMediawikiSiteinfoShowalldb = components['parameters']['MediawikiSiteinfoShowalldb'];
export type ParameterMediawikiTokensType = components['parameters']['MediawikiTokensType'];
export type ParameterMediawikiUserinfoAttachedwiki = components['parameters']['MediawikiUserinfoAttachedwiki'];
export type ParameterMediawikiUserinfoProp = components['parameters']['MediawikiUserinfoProp'];
export type ParameterMediawikiUsersProp = components['parameters']['MediawikiUsersProp'];
export type ParameterMediawikiUsersUsers = components['parameters']['MediawikiUsersUsers'];
export type ParameterMediawikiXmlIncludexmlnamespace = components['parameters']['MediawikiXmlIncludexmlnamespace'];
export type ParameterMediawikiXmlXslt = components['parameters']['MediawikiXmlXslt'];
export type ParameterNotice = components['parameters']['Notice'];
export type ParameterPageLanguage = components['parameters']['PageLanguage'];
export type ParameterReturn = components['parameters']['Return'];
export type HeaderChangedPasswordCookies = components['headers']['ChangedPasswordCookies'];
export type HeaderClearedCookies = components['headers']['ClearedCookies'];
export type HeaderContentSecurityPolicy = components['headers']['ContentSecurityPolicy'];
export type HeaderDeprecation = components['headers']['Deprecation'];
export type HeaderEntityTag = components['headers']['EntityTag'];
export type HeaderFormCookie = components['headers']['FormCookie'];
export type HeaderGrantedCookie = components['headers']['GrantedCookie'];
export type HeaderLanguageCookie = components['headers']['LanguageCookie'];
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
export type HeaderRemoteEmail = components['headers']['RemoteEmail'];
export type HeaderRemoteGroups = components['headers']['RemoteGroups'];
export type HeaderRemoteName = components['headers']['RemoteName'];
export type HeaderRemoteUser = components['headers']['RemoteUser'];
export type HeaderReopenedCookies = components['headers']['ReopenedCookies'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderRetryAfterIfThrottled = components['headers']['RetryAfterIfThrottled'];
export type HeaderRevalidate = components['headers']['Revalidate'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
    pageLanding: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page, kept in the cookie `latchkey_lang`. Without it the cookie decides, else `Accept-Language`.
                 * @example de
                 */
                lang?: components["parameters"]["PageLanguage"];
                /**
                 * @description A notice that the page shows in addition. Set by this server's own redirects.
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
            /** @description The page, with or without a current account. */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                     *     redirect to.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description When the browser had stayed logged in and its session was over: the new session cookie `authToken`, and
                     *     `latchkey_remember` (over https `__Host-latchkey_remember`) with the token for the next time. Also the
                     *     cookie `latchkey_lang`, when the query string chooses a language.
                     * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; SameSite=Lax; HttpOnly
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
            /** @description Always the same line. With `elvis.errorStatus: ok` errors (`errorcode` 400) have this status too, as JSON. */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
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
            /** @description Always the same line. With `elvis.errorStatus: ok` errors (`errorcode` 400) have this status too, as JSON. */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
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
                 * @description The language of the page, kept in the cookie `latchkey_lang`. Without it the cookie decides, else `Accept-Language`.
                 * @example de
                 */
                lang?: components["parameters"]["PageLanguage"];
                /**
                 * @description A notice that the page shows in addition. Set by this server's own redirects.
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
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                     *     redirect to.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description The cookie `latchkey_lang`, when the query string chooses a language.
                     * @example latchkey_lang=de; Max-Age=31536000; Path=/; SameSite=Lax; HttpOnly
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
    pageLoginByGet: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page, kept in the cookie `latchkey_lang`. Without it the cookie decides, else `Accept-Language`.
                 * @example de
                 */
                lang?: components["parameters"]["PageLanguage"];
                /**
                 * @description Where the login leads: a relative URL, one of this server's own origin, one whose origin the operator has listed in
                 *     `redirects.allow`, or, with `cookies.domain`, an https address on that domain or below it. Any other is not followed:
                 *     the login leads to the landing page, which says so.
                 * @example https://app.example.org/photos
                 */
                return?: components["parameters"]["Return"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                     *     redirect to.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description A signed, short-lived cookie that the form's token belongs to. Its name is `latchkey_login`, over https
                     *     `__Host-latchkey_login`, and it grants nothing. Also the cookie
                     *     `latchkey_lang`, when the query string chooses a language.
                     * @example latchkey_login=abc; Path=/; SameSite=Lax; HttpOnly
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            /** @description The browser has stayed logged in; its session was opened again. */
            303: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go next.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description When the browser had stayed logged in and its session was over: the new session cookie `authToken`, and
                     *     `latchkey_remember` (over https `__Host-latchkey_remember`) with the token for the next time. Also the
                     *     cookie `latchkey_lang`, when the query string chooses a language.
                     * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; SameSite=Lax; HttpOnly
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
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
            /**
             * @description Logged in, or logged in already when the form is sent again; the target is `return` if it is allowed, else the
             *     server's landing page. When the password is right but has to be changed first, nobody is logged in yet, and the
             *     target is `/password`.
             */
            303: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go next.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description The session cookie `authToken` when a session began, `latchkey_remember` when it is to last, and a line that clears the form's cookie.
                     * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; SameSite=Lax; HttpOnly
                     */
                    "Set-Cookie"?: string;
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
                 * @description Where to go afterwards: a relative URL, one of this server's own origin, or one whose origin the operator has listed
                 *     in `redirects.allow`. If there are several, the first one is used.
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
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go next.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description One line for each session cookie that the request sent; its value is `deleted` and it expired in 1970.
                     * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; SameSite=Lax; HttpOnly
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
                 * @description Where to go afterwards: a relative URL, one of this server's own origin, or one whose origin the operator has listed
                 *     in `redirects.allow`. If there are several, the first one is used.
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
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go next.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description One line for each session cookie that the request sent; its value is `deleted` and it expired in 1970.
                     * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; SameSite=Lax; HttpOnly
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: components["responses"]["PageTooLarge"];
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
            /** @description Logged out; the target is the page that says so. */
            303: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go next.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description One line for each session cookie that the request sent; its value is `deleted` and it expired in 1970.
                     * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; SameSite=Lax; HttpOnly
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
                    /** @description A cache may keep the description, and asks whether it has changed before it uses it. */
                    "Cache-Control": "no-cache";
                    /**
                     * @description Changes with the description; send it back as `If-None-Match` to learn that nothing has changed.
                     * @example "q1Zb3nS0uGm8n3J4Q6s2wA"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Description"];
                };
            };
            304: components["responses"]["DescriptionUnchanged"];
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
                    /** @description A cache may keep the description, and asks whether it has changed before it uses it. */
                    "Cache-Control": "no-cache";
                    /**
                     * @description Changes with the description; send it back as `If-None-Match` to learn that nothing has changed.
                     * @example "q1Zb3nS0uGm8n3J4Q6s2wA"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Description"];
                };
            };
            304: components["responses"]["DescriptionUnchanged"];
            400: components["responses"]["BadRequest"];
        };
    };
    pagePasswordByGet: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page, kept in the cookie `latchkey_lang`. Without it the cookie decides, else `Accept-Language`.
                 * @example de
                 */
                lang?: components["parameters"]["PageLanguage"];
                /**
                 * @description Where the login leads: a relative URL, one of this server's own origin, one whose origin the operator has listed in
                 *     `redirects.allow`, or, with `cookies.domain`, an https address on that domain or below it. Any other is not followed:
                 *     the login leads to the landing page, which says so.
                 * @example https://app.example.org/photos
                 */
                return?: components["parameters"]["Return"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. It asks for the old password unless a login has just proven it. */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                     *     redirect to.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description The cookie `latchkey_lang`, when the query string chooses a language.
                     * @example latchkey_lang=de; Max-Age=31536000; Path=/; SameSite=Lax; HttpOnly
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            303: components["responses"]["PageLogInFirst"];
            400: components["responses"]["PageBadRequest"];
            503: components["responses"]["PageUnavailable"];
        };
    };
    pagePassword: {
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
                 *       "password": "secret-pass",
                 *       "newPassword": "correct-horse",
                 *       "again": "correct-horse",
                 *       "csrf": "mT3nVh0qZ8c1WvKx5yLr2A"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["PasswordPageForm"];
            };
        };
        responses: {
            /**
             * @description The password is changed; the target is the one of the login, or the start page with `notice=password-changed`. Or
             *     nobody is logged in, and the target is the login form.
             */
            303: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go next.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description The session cookie `authToken` when the password is changed, `latchkey_remember` if the browser stays logged in, and a line that clears the login form's cookie.
                     * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; SameSite=Lax; HttpOnly
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PageBadRequest"];
            403: components["responses"]["PagePasswordRefused"];
            413: components["responses"]["PageTooLarge"];
            415: components["responses"]["PageUnsupportedMediaType"];
            429: components["responses"]["PageProofThrottled"];
            503: components["responses"]["PageUnavailable"];
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
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Present when the request carried a secret in the query string (RFC 9745). The date is when the vendor's own
                     *     collection of requests moved its secrets into the form.
                     * @example @1672531200
                     */
                    Deprecation?: string;
                    /**
                     * @description Seconds after which another attempt makes sense. Present when the response says that there were too many attempts.
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
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Present when the request carried a secret in the query string (RFC 9745). The date is when the vendor's own
                     *     collection of requests moved its secrets into the form.
                     * @example @1672531200
                     */
                    Deprecation?: string;
                    /**
                     * @description Seconds after which another attempt makes sense. Present when the response says that there were too many attempts.
                     * @example 240
                     */
                    "Retry-After"?: number;
                    /**
                     * @description Present when a session has begun: the cookie `authToken` with `Path=/`, `HttpOnly`, `Secure` over https, and
                     *     `SameSite` as the operator configured. Its value has no characters that an encoder would change.
                     * @example authToken=pLY4p2o1ZlEvzAiV8bSJ5Wv4Wl2fFqT8Zp3n0QxUu5c; Path=/; SameSite=Lax; HttpOnly
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
                 * @description The `csrfToken` that the login returned. Required when a session cookie authorises the request; an API token needs
                 *     none. The CSRF token that the MediaWiki API returns for the same session is accepted too.
                 * @example mT3nVh0qZ8c1WvKx5yLr2A
                 */
                "X-CSRF-TOKEN"?: components["parameters"]["ElvisCsrfToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The operation has no fields of its own. A body of any media type is read, up to 64 KiB, and ignored: clients send an
         *     empty form, a form with other fields, or `{}` as JSON.
         */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisEmptyForm"];
                "multipart/form-data": components["schemas"]["ElvisEmptyForm"];
            };
        };
        responses: {
            /**
             * @description The sessions have ended, or there was none. With `elvis.errorStatus: ok` errors (`errorcode` 400, 403) have
             *     this status too, and then nothing was changed.
             */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description One line for each session cookie that the request sent; its value is `deleted` and it expired in 1970.
                     * @example authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; SameSite=Lax; HttpOnly
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
            /** @description The server is running. With `elvis.errorStatus: ok` errors (`errorcode` 400) have this status too. */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
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
            /** @description The server is running. With `elvis.errorStatus: ok` errors (`errorcode` 400) have this status too. */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElvisPing"] | components["schemas"]["ElvisError"];
                };
            };
            400: components["responses"]["ElvisBadRequest"];
            413: components["responses"]["ElvisTooLarge"];
            503: components["responses"]["ElvisUnavailable"];
        };
    };
    elvisProfileByGet: {
        parameters: {
            query?: {
                /**
                 * @description What kind of program sends `authcred`. Accepted and not used, because `authcred` begins no session.
                 * @example api_nightly_export
                 */
                authclient?: components["parameters"]["ElvisAuthclient"];
                /**
                 * @deprecated
                 * @description Name, colon and password in UTF-8, encoded as Base64, valid for this request only. Read if the operator allows it
                 *     (`elvis.authcred`) and ignored otherwise.
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
             * @description The profile. With `elvis.errorStatus: ok` errors (`errorcode` 400, 401; of a POST also 403) have this status
             *     too.
             */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Present when the request carried a secret in the query string (RFC 9745). The date is when the vendor's own
                     *     collection of requests moved its secrets into the form.
                     * @example @1672531200
                     */
                    Deprecation?: string;
                    /**
                     * @description Seconds after which another attempt makes sense. Present when the response says that there were too many attempts.
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
                 * @description The `csrfToken` that the login returned. Required when a session cookie authorises the request; an API token needs
                 *     none. The CSRF token that the MediaWiki API returns for the same session is accepted too.
                 * @example mT3nVh0qZ8c1WvKx5yLr2A
                 */
                "X-CSRF-TOKEN"?: components["parameters"]["ElvisCsrfToken"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The operation has no fields of its own. A body of any media type is read, up to 64 KiB, and ignored: clients send an
         *     empty form, a form with other fields, or `{}` as JSON.
         */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ElvisEmptyForm"];
                "multipart/form-data": components["schemas"]["ElvisEmptyForm"];
            };
        };
        responses: {
            /**
             * @description The profile. With `elvis.errorStatus: ok` errors (`errorcode` 400, 401; of a POST also 403) have this status
             *     too.
             */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Present when the request carried a secret in the query string (RFC 9745). The date is when the vendor's own
                     *     collection of requests moved its secrets into the form.
                     * @example @1672531200
                     */
                    Deprecation?: string;
                    /**
                     * @description Seconds after which another attempt makes sense. Present when the response says that there were too many attempts.
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
            200: components["responses"]["LiveSession"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoSession"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    forwardAuthentication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Host of its address, with the port if there is one. No other operation reads this header.
                 * @example wiki.example.org
                 */
                "X-Forwarded-Host"?: components["parameters"]["ForwardedHost"];
                /**
                 * @description Method of the request that the proxy asks about. Read from a proxy listed in `trustProxy` only, like the others.
                 * @example GET
                 */
                "X-Forwarded-Method"?: components["parameters"]["ForwardedMethod"];
                /**
                 * @description Scheme of its address, `http` or `https`.
                 * @example https
                 */
                "X-Forwarded-Proto"?: components["parameters"]["ForwardedProto"];
                /**
                 * @description Path and query of its address.
                 * @example /pages/1?edit=1
                 */
                "X-Forwarded-Uri"?: components["parameters"]["ForwardedUri"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LiveSession"];
            /**
             * @description The request carries no live session; it is a GET, and its `Accept` header names `text/html`. The target is the
             *     login page: its path where the person is on this server's own origin, else its whole address.
             */
            302: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Where to go next.
                     * @example /
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NoSession"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    pageSessionsByGet: {
        parameters: {
            query?: {
                /**
                 * @description Public id of a session; the page shows those that began before it.
                 * @example 3b0c8a7e-6f0e-4f38-9f58-6f6f0d9f2d11
                 */
                after?: components["parameters"]["AfterSession"];
                /**
                 * @description The language of the page, kept in the cookie `latchkey_lang`. Without it the cookie decides, else `Accept-Language`.
                 * @example de
                 */
                lang?: components["parameters"]["PageLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list, 50 at a time. */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                     *     redirect to.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description The cookie `latchkey_lang`, when the query string chooses a language.
                     * @example latchkey_lang=de; Max-Age=31536000; Path=/; SameSite=Lax; HttpOnly
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            303: components["responses"]["PageLogInFirst"];
            400: components["responses"]["PageBadRequest"];
            503: components["responses"]["PageUnavailable"];
        };
    };
    pageSessions: {
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
                 *       "end": "others",
                 *       "password": "secret-pass",
                 *       "csrf": "mT3nVh0qZ8c1WvKx5yLr2A"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SessionsPageForm"];
            };
        };
        responses: {
            /** @description The list again; it says what has ended. */
            200: {
                headers: {
                    /** @description The response belongs to one request only; no cache may store it. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Nothing is loaded and nothing is framed; forms may be sent to this server and to the targets that a logout may
                     *     redirect to.
                     * @example default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
                     */
                    "Content-Security-Policy": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            303: components["responses"]["PageLogInFirst"];
            400: components["responses"]["PageBadRequest"];
            403: components["responses"]["PageSessionsRefused"];
            413: components["responses"]["PageTooLarge"];
            415: components["responses"]["PageUnsupportedMediaType"];
            429: components["responses"]["PageProofThrottled"];
            503: components["responses"]["PageUnavailable"];
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
                converttitles?: components["parameters"]["MediawikiQueryConverttitles"];
                curtimestamp?: components["parameters"]["MediawikiMainCurtimestamp"];
                errorformat?: components["parameters"]["MediawikiMainErrorformat"];
                errorlang?: components["parameters"]["MediawikiMainErrorlang"];
                errorsuselocal?: components["parameters"]["MediawikiMainErrorsuselocal"];
                format?: components["parameters"]["MediawikiMainFormat"];
                formatversion?: components["parameters"]["MediawikiJsonFormatversion"];
                generator?: components["parameters"]["MediawikiQueryGenerator"];
                includexmlnamespace?: components["parameters"]["MediawikiXmlIncludexmlnamespace"];
                indexpageids?: components["parameters"]["MediawikiQueryIndexpageids"];
                inprop?: components["parameters"]["MediawikiInfoProp"];
                iwurl?: components["parameters"]["MediawikiQueryIwurl"];
                list?: components["parameters"]["MediawikiQueryList"];
                maxage?: components["parameters"]["MediawikiMainMaxage"];
                maxlag?: components["parameters"]["MediawikiMainMaxlag"];
                meta?: components["parameters"]["MediawikiQueryMeta"];
                origin?: components["parameters"]["MediawikiMainOrigin"];
                prop?: components["parameters"]["MediawikiQueryProp"];
                rawcontinue?: components["parameters"]["MediawikiQueryRawcontinue"];
                redirects?: components["parameters"]["MediawikiQueryRedirects"];
                requestid?: components["parameters"]["MediawikiMainRequestid"];
                responselanginfo?: components["parameters"]["MediawikiMainResponselanginfo"];
                servedby?: components["parameters"]["MediawikiMainServedby"];
                sifilteriw?: components["parameters"]["MediawikiSiteinfoFilteriw"];
                siinlanguagecode?: components["parameters"]["MediawikiSiteinfoInlanguagecode"];
                sinumberingroup?: components["parameters"]["MediawikiSiteinfoNumberingroup"];
                siprop?: components["parameters"]["MediawikiSiteinfoProp"];
                sishowalldb?: components["parameters"]["MediawikiSiteinfoShowalldb"];
                smaxage?: components["parameters"]["MediawikiMainSmaxage"];
                titles?: components["parameters"]["MediawikiQueryTitles"];
                type?: components["parameters"]["MediawikiTokensType"];
                uiattachedwiki?: components["parameters"]["MediawikiUserinfoAttachedwiki"];
                uiprop?: components["parameters"]["MediawikiUserinfoProp"];
                uselang?: components["parameters"]["MediawikiMainUselang"];
                usprop?: components["parameters"]["MediawikiUsersProp"];
                ususers?: components["parameters"]["MediawikiUsersUsers"];
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
