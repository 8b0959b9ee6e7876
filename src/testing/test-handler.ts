import { IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import {
  type CannedError,
  type CannedResponse,
  fits,
  type RequestPattern,
  sendCanned,
} from './canned-response.ts';
import { type RecordedRequest, recordRequest } from './recorded-request.ts';

/** Wraps the application: records every request, and responds to some itself. */
export interface TestHandler {
  listener: RequestListener;
  requests: RecordedRequest[];
  respondOnce(canned: CannedError | CannedResponse, pattern: RequestPattern): void;
  clear(): void;
}

interface Pending {
  canned: CannedError | CannedResponse;
  pattern: RequestPattern;
}

export function createTestHandler(application: RequestListener): TestHandler {
  const requests: RecordedRequest[] = [];
  const pending: Pending[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray());
    const recorded = recordRequest(request, body);
    requests.push(recorded);
    response.on('finish', () => {
      recorded.status = response.statusCode;
    });
    const at = pending.findIndex(({ canned, pattern }) =>
      fits(recorded, pattern, typeof canned === 'string' ? canned : undefined),
    );
    const [found] = at < 0 ? [] : pending.splice(at, 1);
    if (found) sendCanned(response, recorded, found.canned);
    else application(withBody(request, body), response);
  }

  return {
    listener: (request, response) => {
      // A client that goes away in the middle of its body has no response to wait for.
      handle(request, response).catch(() => response.destroy());
    },
    requests,
    respondOnce: (canned, pattern) => void pending.push({ canned, pattern }),
    clear() {
      requests.length = pending.length = 0;
    },
  };
}

/** The same request once more: a body can be read only once. */
function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(again, { method, url, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  again.headers = headers;
  again.push(body);
  again.push(null);
  again.complete = true;
  return again;
}
