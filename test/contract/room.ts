import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { mountFaces } from '../../src/contract/contract.ts';
import {
  type Answer,
  answer,
  defineFace,
  type Refusal,
  type RequestFacts,
} from '../../src/contract/index.ts';
import { type Listening, listenLocally } from '../support/listen.ts';

/** What reached the handler of `POST /services/login`. */
export interface Seen {
  query: object;
  body: object | undefined;
  request: RequestFacts;
}

export interface Room extends Listening {
  seen: Seen[];
  faults: unknown[];
}

/** A form of wording that shows the refusal itself. */
function shown(refusal: Refusal): Answer {
  return answer(refusal.status, 'application/json', refusal);
}

interface RoomSetup {
  /** What `GET /health/ready` throws. */
  thrown?: () => unknown;
  /** `Set-Cookie` lines of `POST /services/login`. */
  cookies?: () => string[];
}

/** The contract behind a bare server: one operation with a form, one without, and one that throws what it is told. */
export async function openRoom({
  thrown = () => new Error('no secret'),
  cookies = () => [],
}: RoomSetup = {}): Promise<Room> {
  const seen: Seen[] = [];
  const faults: unknown[] = [];
  const face = defineFace({
    owns: (path) => path.startsWith('/services/'),
    errors: shown,
    context: () => undefined,
    handlers: {
      elvisLogin: ({ query, body, request }, reply) => {
        seen.push({ query, body, request });
        const head = { headers: { 'Cache-Control': 'no-store' }, cookies: cookies() } as const;
        return reply(200, 'application/json', { loginSuccess: false, loginFaultMessage: '' }, head);
      },
      readLiveness: (_, reply) => reply(200, 'application/json', { status: 'live' }),
      readReadiness: () => Promise.reject(thrown()),
    },
  });
  return { ...(await listenLocally(mountFaces([face], (error) => faults.push(error)))), seen, faults };
}

export interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A request whose target goes over the wire as it is written, which `fetch` would tidy up. */
export function send(
  room: { url: string },
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Got> {
  const { hostname, port } = new URL(room.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, method, path, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Bytes as they are, over one connection that is then given up; answers the statuses that came until then. */
export function pipeline(room: { url: string }, requests: readonly string[]): Promise<number[]> {
  const { hostname, port } = new URL(room.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.on('close', () => {
      resolve([...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)));
    });
    socket.end(requests.join(''));
  });
}
