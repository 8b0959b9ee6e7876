import type { RequestListener } from 'node:http';
import express, { type Express } from 'express';
import { createElvisRouter } from './apis/elvis/index.ts';
import { createLatchkeyRouter } from './apis/latchkey/index.ts';
import { createMediawikiRouter } from './apis/mediawiki/index.ts';
import type { Config } from './config/index.ts';
import {
  HttpError,
  type HttpRequest,
  lastErrorHandler,
  notFound,
  type OnError,
  rejectMalformedAddress,
  serveEveryOperation,
} from './contract/index.ts';
import type { Core } from './core.ts';
import { serveDocs } from './docs/index.ts';
import { keepHouse } from './housekeeping.ts';
import { corsHeaders, createHttpPolicy, hasOneHost, NO_STORE, setStrictTransport } from './http/index.ts';
import { type LIMITS, listen } from './listener.ts';
import {
  droppedLines,
  type Logger,
  logError,
  type OnRequest,
  requestLog,
  unknownOriginLog,
} from './observe/index.ts';
import { createPagesRouter } from './pages/index.ts';
import { withSessionFastPath } from './session-fast-path.ts';

export interface AppOptions {
  core: Core;
  config: Config;
  log: Logger;
  /** Gets every request that has ended, for metrics. */
  onRequest?: OnRequest | undefined;
  /** For the dates in cookies; sessions use the store's time. */
  now?: () => Date;
}

/** What only an application that embeds the routers can want to be different. */
export interface RouterOptions extends AppOptions {
  afterLogin?: string | undefined;
  cookiePath?: string | undefined;
}

/** One Express router per API, over one session core. Together they serve every described operation. */
export function createRouters({
  core,
  config,
  log,
  afterLogin,
  cookiePath,
  now = () => new Date(),
}: RouterOptions) {
  const { sessions, passwordChanges, tokens, sessionAdministration, accounts } = core;
  const { cookiePrefix } = config.mediawiki;
  const rules = createHttpPolicy({ ...config, cookies: { ...config.cookies, path: cookiePath } }, now);
  const onError: OnError = (error, request) => logError(log, error, request);
  const common = { sessions, tokens, rules, cookiePrefix };
  const { landingPage } = config.redirects;
  const { publicOrigin } = config;
  return serveEveryOperation({
    mediawiki: createMediawikiRouter(
      { ...common, passwordChanges, accounts, settings: config.mediawiki, lifetimes: config.sessions, now },
      onError,
    ),
    elvis: createElvisRouter({ ...common, settings: config.elvis }, onError),
    pages: createPagesRouter(
      {
        ...common,
        sessionAdministration,
        passwordChanges,
        landingPage,
        rememberSeconds: config.sessions.rememberSeconds,
        afterLogin,
        publicOrigin,
        branding: config.branding,
        minLength: config.passwords.minLength,
        idleSeconds: { browser: config.sessions.idleSeconds, api: config.sessions.apiTokenSeconds },
        onUnknownOrigin: unknownOriginLog(log),
      },
      onError,
    ),
    latchkey: createLatchkeyRouter(
      { ...common, publicOrigin, droppedLogLines: () => droppedLines(log) },
      onError,
    ),
  });
}

/** Each of the routers may be replaced by another that has middlewares of its own before it. */
export type Routers = Record<keyof ReturnType<typeof createRouters>, express.Router>;

/** What the server runs for each request: the session check of proxies first, then the Express application. */
export function createListener(options: AppOptions): RequestListener {
  const routers = createRouters(options);
  const app = createApp(options, routers);
  return withSessionFastPath({ app, first: firstMiddleware(options), latchkey: routers.latchkey });
}

/** The Express application. */
export function createApp(options: AppOptions, routers: Routers = createRouters(options)): Express {
  const { log } = options;
  const app = express();
  app.disable('x-powered-by');
  app.enable('case sensitive routing');
  app.enable('strict routing');
  app.use(firstMiddleware(options), rejectSeveralHosts);
  app.use('/docs', serveDocs());
  app.use(routers.mediawiki);
  app.use(routers.elvis);
  app.use(routers.latchkey);
  app.use(routers.pages);
  app.use(rejectMalformedAddress, notFound);
  app.use(lastErrorHandler((error, request) => logError(log, error, request), headersOfErrors(options)));
  return app;
}

/** What belongs to no API is about no session either, but a page of a listed origin may read it. */
function headersOfErrors({ config, now = () => new Date() }: AppOptions) {
  const { isCorsAllowed } = createHttpPolicy(config, now);
  return (request: HttpRequest) => ({ ...NO_STORE, ...corsHeaders(request, isCorsAllowed) });
}

/** What every request passes, a session check before Express too: the log, and the header of https. */
function firstMiddleware({
  log,
  config,
  onRequest,
  now = () => new Date(),
}: AppOptions): express.RequestHandler {
  const writeLog = requestLog(log, createHttpPolicy(config, now).clientAddress, onRequest);
  return (request, response, next) => {
    setStrictTransport(config.publicOrigin, response);
    writeLog(request, response, next);
  };
}

const rejectSeveralHosts: express.RequestHandler = (request, _response, next) => {
  if (hasOneHost(request)) return next();
  const issues = [{ place: 'header', field: 'Host', detail: 'is given more than once' }] as const;
  throw new HttpError({ kind: 'invalid', status: 400, issues });
};

export interface ServerOptions extends AppOptions {
  host: string;
  port: number;
  limits?: typeof LIMITS;
  /** Remove what has expired, now and from time to time: once for all processes of one server. */
  housekeeping?: boolean;
}

export interface RunningServer {
  url: string;
  /** Resolves when every request in progress has its response or is cut off. The core stays open. */
  close(): Promise<void>;
}

export async function startServer({
  host,
  port,
  limits,
  housekeeping = true,
  ...options
}: ServerOptions): Promise<RunningServer> {
  const listener = await listen(createListener(options), { host, port, ...(limits && { limits }) });
  const stopKeeping = housekeeping ? keepHouse(options) : undefined;
  return {
    url: listener.url,
    async close() {
      stopKeeping?.();
      await listener.close();
    },
  };
}
