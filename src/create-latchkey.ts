import { TLSSocket } from 'node:tls';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { parseConfig, storeSettings } from './config/index.ts';
import { EXACT_PATHS, sendCookies } from './contract/index.ts';
import { type Core, openCore } from './core.ts';
import { serveDocs } from './docs/index.ts';
import { PRUNE_INTERVAL_MS, prune } from './housekeeping.ts';
import {
  type AuthContext,
  acceptsHtml,
  authenticate,
  createHttpPolicy,
  endSessions,
  type HttpPolicy,
  type RequestHead,
  readRequestTokens,
} from './http/index.ts';
import { createLog, type Logger } from './observe/index.ts';
import { createRouters } from './server.ts';
import type { AccountService } from './session/index.ts';
import { clockJumpMessage } from './stores/index.ts';

export interface LatchkeyOptions {
  /** As the flag `--database`; `sqlite::memory:` for one that ends with the process. */
  database?: string;
  /** As in the config file. */
  config?: object;
  /** Where errors and warnings go: a pino logger, or anything with its `warn`, `error` and `info`. */
  log?: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Where the application mounts {@link Latchkey.router}: {@link Latchkey.requireSession} sends browsers below it. */
  basePath?: string;
  /**
   * Below which path browsers send the cookies: `/`, so that the application's own routes get them. Two instances of one
   * host need a path of their own, or prefixes and names would not keep them apart.
   */
  cookiePath?: string;
  /** Where the login form leads: the application's start page, `/`. */
  afterLogin?: string;
}

/** Who a request is from. */
export interface AuthenticatedSession {
  id: string;
  account: { id: number; name: string; groups: readonly string[] };
  expiresAt: Date;
}

/** A Latchkey inside of an Express application. */
export interface Latchkey {
  /**
   * All of Latchkey's APIs and pages, for `app.use(router)` or `app.use('/auth', router)`. Mount it before body parsers:
   * it reads bodies itself. What it does not know is left to the routes after it.
   */
  router: express.Router;
  /** Accounts: to add, import, list and change them. */
  accounts: AccountService;
  /**
   * A middleware that lets only requests with a live session through, and puts it into `response.locals.session`. A
   * browser is sent to the login page and back, a program gets 401; a change that another site caused gets 403.
   */
  requireSession(): RequestHandler;
  /** Whose request it is; `undefined` for an anonymous one. Throws `StoreUnavailable` when that cannot be known. */
  authenticate(request: Request): Promise<AuthenticatedSession | undefined>;
  /** Ends the sessions of this request and clears its cookies; it is on disk when the promise resolves. */
  endSession(request: Request, response: Response): Promise<void>;
  /** Ends all sessions of an account. Returns how many; `undefined`: no such account. */
  endAllSessions(accountName: string): Promise<number | undefined>;
  /** Stops housekeeping and closes the database. */
  close(): Promise<void>;
}

/**
 * Opens a Latchkey to be mounted in an Express 5 application. Each has its own database and settings; several in one
 * process share nothing.
 *
 * @throws InvalidSettings for options that cannot be taken, InvalidInput for a database that cannot be opened.
 */
export async function createLatchkey(options: LatchkeyOptions = {}): Promise<Latchkey> {
  const config = parseConfig(options.config ?? {});
  const log = (options.log ?? createLog()) as Logger; // only these three of its methods are called
  const { databaseFile, cluster } = storeSettings({ database: options.database }, {});
  const core = await openCore({
    databaseFile,
    ...(cluster && { cluster }),
    config,
    onRollback: (what) => log.warn(what),
    onClockJump: (shown, kept) => log.warn(clockJumpMessage(shown, kept)),
    onWeakPromise: (words) => log.warn(words),
  });
  const { cookiePath, afterLogin = '/' } = options;
  const embedded = { core, config, log, cookiePath, afterLogin };
  const cookies = { ...config.cookies, path: cookiePath };
  const policy = createHttpPolicy({ ...config, cookies }, () => new Date());
  const pruning = setInterval(() => void prune(embedded), PRUNE_INTERVAL_MS).unref();
  const parts = {
    core,
    policy,
    cookiePrefix: config.mediawiki.cookiePrefix,
    basePath: options.basePath ?? '',
  };
  return {
    router: routerOf(createRouters(embedded)),
    accounts: core.accounts,
    requireSession: () => sessionGuard(parts),
    authenticate: async (request) => shown(await contextOf(parts, request)),
    endSession: (request, response) => endSession(parts, request, response),
    endAllSessions: async (name) => {
      const account = await core.accounts.find(name);
      return account && core.sessionAdministration.endAccount(account.id);
    },
    async close() {
      clearInterval(pruning);
      await core.store.close();
    },
  };
}

interface Parts {
  core: Core;
  policy: HttpPolicy;
  cookiePrefix: string;
  basePath: string;
}

function routerOf({ mediawiki, elvis, latchkey, pages }: ReturnType<typeof createRouters>): express.Router {
  const router = express.Router(EXACT_PATHS);
  router.use(checkUnread);
  router.use('/docs', serveDocs());
  return router.use(mediawiki, elvis, latchkey, pages);
}

/** A form that was read already would look empty, and every login like one without a password. */
const checkUnread: RequestHandler = ({ body }, _response, next) => {
  const isRead = body !== undefined && !Buffer.isBuffer(body);
  next(isRead ? new Error('mount the router of Latchkey before body parsers') : undefined);
};

function headOf({ method, headers, socket }: Request): RequestHead {
  return { method, headers, remoteAddress: socket.remoteAddress, encrypted: socket instanceof TLSSocket };
}

function contextOf({ core, cookiePrefix }: Parts, request: Request): Promise<AuthContext | undefined> {
  return authenticate(core.sessions, readRequestTokens(request, cookiePrefix));
}

function shown(context: AuthContext | undefined): AuthenticatedSession | undefined {
  if (context === undefined) return undefined;
  const { id, account, idleExpiresAt } = context.session;
  const { name, groups } = account;
  return { id, account: { id: account.id, name, groups }, expiresAt: idleExpiresAt };
}

function sessionGuard(parts: Parts): RequestHandler {
  return async (request, response, next) => {
    const context = await contextOf(parts, request);
    if (context === undefined) return sendToLogin(parts, request, response);
    // A browser sends cookies by itself, whoever made it send the request.
    const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (!isSafe && context.source !== 'bearer' && parts.policy.checkCsrf(headOf(request)) !== 'allowed')
      return void response.status(403).type('text/plain').send('This request came from another site.\n');
    response.locals['session'] = shown(context);
    next();
  };
}

function sendToLogin({ basePath }: Parts, request: Request, response: Response): void {
  if (request.method === 'GET' && acceptsHtml(request)) {
    response
      .set('Cache-Control', 'no-store')
      .redirect(303, `${basePath}/login?return=${encodeURIComponent(request.originalUrl)}`);
  } else {
    response.set('WWW-Authenticate', 'Bearer');
    response.status(401).type('application/problem+json');
    response.send(JSON.stringify({ type: 'about:blank', title: 'Unauthorized', status: 401 }));
  }
}

async function endSession(
  { core, policy, cookiePrefix }: Parts,
  request: Request,
  response: Response,
): Promise<void> {
  const head = headOf(request);
  const tokens = readRequestTokens(head, cookiePrefix);
  sendCookies(
    response,
    await endSessions(core.sessions, tokens, policy.cookies(head), policy.client(head, null)),
  );
}
