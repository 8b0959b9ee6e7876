import { type Answer, answer, type Normalised, type RequestFacts } from '../../contract/index.ts';
import { uriPart } from '../../http/index.ts';
import { failureAnswer } from './answers/failure-answer.ts';
import { present } from './answers/present.ts';
import { queryPlan } from './modules/query-plan.ts';
import { type Call, createCall, type MediawikiOptions } from './requests/call.ts';
import { examine, type Progress } from './requests/checks.ts';
import { judgeCors } from './requests/cors.ts';
import { type Failure, isFailure } from './requests/failure.ts';
import { addressGiven, type Given, readGiven } from './requests/given.ts';
import { readFormatValues } from './requests/printer.ts';
import type { Values } from './requests/reader.ts';
import type { IssuedLoginTokens } from './visitors/issued-login-tokens.ts';

/** Both addresses of the entry point; the second is the one of the oldest manuals. */
const ENTRIES = ['/w/api.php', '/api.php'];

export function isEntry(path: string): boolean {
  return ENTRIES.some((entry) => path === entry || path.startsWith(`${entry}/`));
}

export interface FrontState {
  options: MediawikiOptions;
  issuedLoginTokens: IssuedLoginTokens;
  /** The call of a request, for whoever has to word an error that came up on the way. */
  calls: WeakMap<RequestFacts, Call>;
}

type Received = { answer: Answer } | Normalised<Call>;

/** The way of a request up to its action: MediaWiki's rules of reading, in MediaWiki's order of checks. */
export async function receive(
  state: FrontState,
  request: RequestFacts,
  readBody: () => Promise<Buffer>,
): Promise<Received> {
  const entry = ENTRIES.find((known) => request.path.startsWith(`${known}/`));
  if (entry !== undefined) return { answer: moved(entry, request) };
  const call = openCall(state, request, await readGiven(request, readBody));
  if (call.cors.mismatch) return { answer: originMismatch(call) };
  if (request.method === 'OPTIONS') return { answer: preflight(call) };
  const found = await examine(call);
  if ('kind' in found) return { answer: stopped(call, found) };
  const values = actionValues(call, found);
  return isFailure(values) ? { answer: stopped(call, values) } : normalised(call, found, values);
}

/** The call of a request that could not be read as far as its body. */
export function callFor(state: FrontState, request: RequestFacts): Call {
  return state.calls.get(request) ?? openCall(state, request, addressGiven(request));
}

function openCall(
  { options, issuedLoginTokens, calls }: FrontState,
  request: RequestFacts,
  given: Given,
): Call {
  const cors = judgeCors(request, given.text('origin'), options.rules);
  const call = createCall(options, issuedLoginTokens, request, given, cors);
  calls.set(request, call);
  return call;
}

function stopped(call: Call, stop: Failure | { kind: 'not-modified' }): Answer {
  if (stop.kind === 'failure') return present(call, failureAnswer(call, stop));
  return present(call, answer(304, 'text/html', ''));
}

/** What the action takes beside its own parameters: those of its parts, of a login's fields, of the answer's form. */
function actionValues(call: Call, { module, values }: Progress): Values | Failure {
  const all: Record<string, unknown> = { ...values };
  if (module.dynamic) Object.assign(all, loginFields(call));
  return module.path === 'query' ? withParts(call, all) : all;
}

/** The parameters of all parts that are named, run or not. */
function withParts(call: Call, values: Values): Values | Failure {
  const plan = queryPlan(values);
  // A plan that cannot be made is told by the action itself, which makes it again.
  if (isFailure(plan)) return values;
  const all: Record<string, unknown> = { ...values };
  for (const name of plan.named) {
    const read = call.reader.read(`query+${name}`);
    if (isFailure(read)) return read;
    Object.assign(all, read);
  }
  return all;
}

/** Texts as they are, truths by their presence: what they are good for, the step of the login knows. */
function loginFields({ given }: Call): Values {
  const texts = ['username', 'password', 'retype'].map((name) => [name, given.text(name)] as const);
  const truths = ['rememberMe', 'skipReset'].map(
    (name) => [name, given.text(name) === undefined ? undefined : true] as const,
  );
  return Object.fromEntries([...texts, ...truths].filter(([, value]) => value !== undefined));
}

function normalised(call: Call, { main, module }: Progress, values: Values): Normalised<Call> {
  const { action: _action, ...shared } = main;
  const format = readFormatValues(call);
  return {
    path: call.given.text('action') === undefined ? '/w/api.php' : `/w/api.php/${module.path}`,
    method: call.request.method === 'POST' ? 'POST' : 'GET',
    // A form that cannot be had is told when the answer is written.
    parameters: { ...shared, ...values, ...(isFailure(format) ? {} : format) },
    context: call,
  };
}

/** The path ends at `api.php`; what stood behind it is left away, so that nobody reaches the description's inner paths. */
function moved(entry: string, { query }: RequestFacts): Answer {
  return answer(301, null, undefined, {
    headers: { Location: query === '' ? entry : `${entry}?${uriPart(query)}` },
  });
}

function originMismatch(call: Call): Answer {
  const headers = {
    'Cache-Control': 'no-cache',
    ...(call.suppressed && { 'MediaWiki-Login-Suppressed': 'true' }),
  };
  return answer(403, 'text/plain', 'The parameter "origin" is not what the header Origin says.\n', {
    headers,
  });
}

function preflight(call: Call): Answer {
  const headers = { ...call.cors.headers, ...(call.suppressed && { 'MediaWiki-Login-Suppressed': 'true' }) };
  return answer(200, 'text/html', '', { headers });
}
