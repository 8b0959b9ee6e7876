import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import { htmlHeaders } from '../http/index.ts';
import { policyOf } from './policy.ts';

/** How long a copy may be shown without asking whether it has changed. */
const FRESH_MS = 300_000;

/** Serves the folder that `npm run docs` writes, to be mounted at `/docs`. */
export function serveDocs(folder = publishedFolder()): RequestHandler {
  const files = express.static(folder, {
    maxAge: FRESH_MS,
    // A name that begins with a dot is none of ours.
    dotfiles: 'ignore',
    // An address may leave out the ending.
    extensions: ['html'],
    setHeaders(response, file) {
      const path = relative(folder, file).split(sep).join('/');
      response.setHeaders(new Headers(pageHeaders(path)));
    },
  });
  return Router({ caseSensitive: true }).use(setCommonHeaders, files, sendMissing(folder), sendBroken);
}

/** Express has a page of its own for the redirect of a folder; its own policy is as strict. */
const setCommonHeaders: RequestHandler = (_request, response, next) => {
  response.setHeaders(new Headers(pageHeaders('')));
  next();
};

function pageHeaders(path: string) {
  return htmlHeaders({ policy: `${policyOf(path)}; frame-ancestors 'none'`, referrer: 'no-referrer' });
}

/** The sources and the published package lay out differently, but both have one package file above. */
function publishedFolder(): string {
  const file = findPackageJSON(import.meta.url);
  if (file === undefined) throw new Error('no package.json above this module');
  return join(dirname(file), 'generated', 'docs');
}

/** The site has a page for it; its links are those of a page in the site's root. */
function sendMissing(folder: string): RequestHandler {
  return async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeaders(new Headers(pageHeaders('404.html')));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.status(405).setHeader('Allow', 'GET, HEAD');
      response.type('text/plain').send('The documentation can only be read.\n');
      return;
    }
    const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => undefined);
    response.status(404);
    if (page === undefined) response.type('text/plain').send(NOT_BUILT);
    else response.type('text/html').send(fromDepth(page, request.path.split('/').length - 2));
  };
}

/** All links of the site are relative, and the missing page may be asked for at any depth. */
function fromDepth(page: string, depth: number): string {
  const up = '../'.repeat(Math.max(0, depth));
  return page.replace(/ (href|src|data-root)="(?!#|[a-z]+:)/g, ` $1="${up}`);
}

/** Express takes a handler for one of errors by its four parameters. */
const sendBroken: ErrorRequestHandler = (_error, _request, response, _next) => {
  response.status(500).type('text/plain').send('The documentation cannot be read now.\n');
};

const NOT_BUILT = 'The documentation was not built: npm run docs\n';
