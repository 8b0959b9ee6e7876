import { findPackageJSON } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import { policyOf } from './policy.ts';

/** How long a copy may be shown without asking whether it has changed. */
const FRESH_MS = 300_000;

/** Serves the folder that `npm run docs` writes, to be mounted at `/docs`. */
export function serveDocs(folder = publishedFolder()): RequestHandler {
  const files = express.static(folder, {
    maxAge: FRESH_MS,
    // A name that begins with a dot is none of ours.
    dotfiles: 'ignore',
    setHeaders(response, file) {
      const path = relative(folder, file).split(sep).join('/');
      response.setHeader('Content-Security-Policy', `${policyOf(path)}; frame-ancestors 'none'`);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
    },
  });
  return Router({ caseSensitive: true }).use(files, sendMissing, sendBroken);
}

/** The sources and the published package lay out differently, but both have one package file above. */
function publishedFolder(): string {
  const file = findPackageJSON(import.meta.url);
  if (file === undefined) throw new Error('no package.json above this module');
  return join(dirname(file), 'generated', 'docs');
}

const sendMissing: RequestHandler = (request, response) => {
  response.status(request.method === 'GET' || request.method === 'HEAD' ? 404 : 405);
  if (response.statusCode === 405) response.setHeader('Allow', 'GET, HEAD');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.type('text/plain').send(MISSING[response.statusCode === 405 ? 405 : 404]);
};

/** Express takes a handler for one of errors by its four parameters. */
const sendBroken: ErrorRequestHandler = (_error, _request, response, _next) => {
  response.status(500).type('text/plain').send('The documentation cannot be read now.\n');
};

const MISSING = {
  404: 'There is no such page in the documentation. If there is none at all, it was not built: npm run docs\n',
  405: 'The documentation can only be read.\n',
};
