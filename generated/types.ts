// Generated from openapi/ by "npm run generate". Do not edit.
export type paths = {
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
        /** @description State of the server, in one word. */
        Health: {
            /**
             * @description `live`: the process answers. `ready`: the store has committed a write for this very answer.
             * @example ready
             * @enum {string}
             */
            status: "live" | "ready";
        };
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
         * @description The store could not answer or could not commit. Nothing is known about the session, so this is not "not logged in";
         *     no cookie is touched. The same request may be sent again.
         */
        StoreUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The answer belongs to one request only; no cache may keep it. */
        NoStore: "no-store";
        /** @description Seconds after which another attempt makes sense. */
        RetryAfter: number;
        /** @description How a program may show who it is. Browsers do not ask for a password on seeing this scheme. */
        WwwAuthenticate: string;
    };
    pathItems: never;
};
export type Description = components['schemas']['Description'];
export type Health = components['schemas']['Health'];
export type Problem = components['schemas']['Problem'];
export type SessionInfo = components['schemas']['SessionInfo'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseStoreUnavailable = components['responses']['StoreUnavailable'];
export type HeaderNoStore = components['headers']['NoStore'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
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
                    "Cache-Control": components["headers"]["NoStore"];
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
                    "Cache-Control": components["headers"]["NoStore"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
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
