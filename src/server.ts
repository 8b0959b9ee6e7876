import express, { type Express } from 'express';
import { createElvisFace } from './apis/elvis/index.ts';
import { createOwnFace } from './apis/latchkey/index.ts';
import { createMediawikiFace } from './apis/mediawiki/index.ts';
import type { Config } from './config/index.ts';
import { createContract, type RequestFacts } from './contract/index.ts';
import type { Core } from './core.ts';
import { serveDocs } from './docs/index.ts';
import { createHttpPolicy } from './http/index.ts';
import { listen } from './listener.ts';
import type { Logger } from './observe/index.ts';
import { loggedPath, requestLog } from './observe/index.ts';
import { createPagesFace } from './pages/index.ts';

export interface AppOptions {
  core: Core;
  config: Config;
  log: Logger;
  /** For the dates in cookies; sessions go by the store's time. */
  now?: () => Date;
}

/** All faces behind one contract, over one session core. */
export function createApp({ core, config, log, now = () => new Date() }: AppOptions): Express {
  const { sessions, passwordChanges, tokens, sessionAdministration, accounts } = core;
  const { cookiePrefix } = config.mediawiki;
  const rules = createHttpPolicy(config, now);
  const contract = createContract({
    faces: [
      createMediawikiFace({
        sessions,
        passwordChanges,
        tokens,
        accounts,
        rules,
        settings: config.mediawiki,
        lifetimes: config.sessions,
        now,
      }),
      createElvisFace({ sessions, tokens, rules, cookiePrefix, settings: config.elvis }),
      createPagesFace({
        sessions,
        tokens,
        sessionAdministration,
        rules,
        cookiePrefix,
        landingPage: config.redirects.landingPage,
      }),
      createOwnFace({ sessions, rules, cookiePrefix }),
    ],
    onFault: (error, request) => logFault(log, error, request),
  });
  const app = express();
  app.disable('x-powered-by');
  app.enable('case sensitive routing');
  app.use(requestLog(log, rules.clientAddress));
  app.use('/docs', serveDocs());
  app.use(contract);
  return app;
}

function logFault(log: Logger, err: unknown, { method, url }: RequestFacts): void {
  // The client went away in the middle of its request: the request's own line says so, and it is nobody's fault.
  if (err instanceof Error && 'code' in err && err.code === 'ECONNRESET') return;
  log.error({ err, method, path: loggedPath(url) }, 'request failed');
}

export interface ServerOptions extends AppOptions {
  host: string;
  port: number;
}

export interface RunningServer {
  url: string;
  /** Resolves when every request under way is answered or cut off. The core is left open. */
  close(): Promise<void>;
}

const PRUNE_INTERVAL_MS = 600_000;

export async function startServer({ host, port, ...options }: ServerOptions): Promise<RunningServer> {
  const listener = await listen(createApp(options), { host, port });
  void prune(options);
  const housekeeping = setInterval(() => void prune(options), PRUNE_INTERVAL_MS);
  return {
    url: listener.url,
    async close() {
      clearInterval(housekeeping);
      await listener.close();
    },
  };
}

async function prune({ core, log }: AppOptions): Promise<void> {
  try {
    await core.sessionAdministration.prune();
  } catch (err) {
    log.error({ err }, 'housekeeping failed');
  }
}
