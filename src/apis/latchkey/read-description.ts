import { createHash } from 'node:crypto';
import {
  description,
  type Handler,
  type HttpRequest,
  type operations,
  portableDescription,
  type ResponseBody,
} from '../../contract/index.ts';
import { singleHeader } from '../../http/index.ts';

type Document = ResponseBody<operations['readDescription'], 200, 'application/json'>;

export function readDescription(): Handler<'readDescription'> {
  return serveDocument(async () => description());
}

export function readPortableDescription(): Handler<'readPortableDescription'> {
  return serveDocument(portableDescription);
}

/** Half a megabyte that never changes: it is written once, not for each request. */
function serveDocument(read: () => Promise<object>): Handler<'readDescription' | 'readPortableDescription'> {
  let written: { basePath: string; text: string; etag: string } | undefined;
  return async ({ request }, reply) => {
    if (written?.basePath !== request.basePath) written = write(await read(), request);
    const headers = { 'Cache-Control': 'no-cache', ETag: written.etag } as const;
    if (isUnchanged(request, written.etag)) return reply.empty(304, { headers });
    // A string is sent as it is: this is the document, as JSON.
    return reply(200, 'application/json', written.text as unknown as Document, { headers });
  };
}

function write(document: object, request: HttpRequest) {
  const text = JSON.stringify(mountedAt(document, request));
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { basePath: request.basePath, text, etag: `"${hash}"` };
}

/** RFC 9110 §13.1.2: any of a list, weak ones too, because proxies that compress weaken it. */
function isUnchanged(request: HttpRequest, etag: string): boolean {
  const wanted = (singleHeader(request, 'if-none-match') ?? '').split(',');
  return wanted.some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}

/** Its paths are below the mount path of the router. */
function mountedAt(document: object, { basePath }: HttpRequest): object {
  if (basePath === '') return document;
  return {
    ...document,
    servers: [{ url: basePath, description: 'The server this description was read from.' }],
  };
}
