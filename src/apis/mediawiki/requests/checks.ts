import type { ModuleFacts } from '../../../../generated/mediawiki-modules.ts';
import { singleHeader } from '../../../http/index.ts';
import { message } from '../messages/message.ts';
import { rightsOf } from '../visitors/rights.ts';
import { readToken, SUFFIX } from '../visitors/tokens.ts';
import { userName } from '../visitors/user-name.ts';
import { tokenSubject } from '../visitors/visitor.ts';
import { type Call, callerOf, visitorOf } from './call.ts';
import { type Failure, failure, isFailure } from './failure.ts';
import { moduleFacts, type Values } from './reader.ts';

/** How far a request has been looked at. */
export interface Progress {
  main: Values;
  module: ModuleFacts;
  /** The module's own parameters. */
  values: Values;
}

export type Stop = Failure | { kind: 'not-modified' };
type Check = (call: Call, progress: Progress) => Promise<Stop | undefined> | Stop | undefined;

/** Actions in the order in which MediaWiki looks at a request: the first objection is the answer. */
const CHECKS: readonly Check[] = [
  readMain,
  checkAssert,
  checkAssertUser,
  readModule,
  checkToken,
  checkPromise,
  checkLag,
  checkCondition,
  checkMethod,
  noteMissingType,
];

/** Looks at everything that can keep an action from being run. */
export async function examine(call: Call): Promise<Progress | Stop> {
  await visitorOf(call);
  const progress: Progress = { main: {}, module: moduleFacts('main'), values: {} };
  for (const check of CHECKS) {
    const stop = await check(call, progress);
    if (stop) return stop;
  }
  return progress;
}

function readMain(call: Call, progress: Progress): Failure | undefined {
  const main = call.reader.read('main');
  if (isFailure(main)) return main;
  progress.main = main;
  progress.module = moduleFacts(String(main['action']));
  return undefined;
}

function checkAssert(call: Call, { main }: Progress): Failure | undefined {
  const caller = callerOf(call);
  switch (main['assert']) {
    case 'anon':
      return caller ? failure('main', message('assertanonfailed')) : undefined;
    case 'user':
      return caller ? undefined : failure('main', message('assertuserfailed'));
    case 'bot':
      return rightsOf(caller).includes('bot') ? undefined : failure('main', message('assertbotfailed'));
  }
  return undefined;
}

function checkAssertUser(call: Call, { main }: Progress): Failure | undefined {
  const wanted = main['assertuser'];
  if (typeof wanted !== 'string' || userName(wanted) === callerOf(call)?.account.key) return undefined;
  return failure('main', message('assertnameduserfailed', [wanted]));
}

function readModule(call: Call, progress: Progress): Failure | undefined {
  const { path } = progress.module;
  const optional = path === 'logout' && call.settings.logoutToken === 'optional' ? 'token' : undefined;
  const values = call.reader.read(path, { optional });
  if (isFailure(values)) return values;
  progress.values = values;
  return undefined;
}

async function checkToken(call: Call, { module, values }: Progress): Promise<Failure | undefined> {
  const name = `${module.prefix ?? ''}token`;
  const token = values[name];
  if (module.token === undefined || typeof token !== 'string' || token === '') return undefined;
  if (call.given.inAddress(name)) return failure(module.path, message('mustpostparams', [name]));
  const good = module.token === 'login' ? await isLoginToken(call, token) : await isCsrfToken(call, token);
  return good ? undefined : failure(module.path, message('badtoken'));
}

async function isCsrfToken(call: Call, token: string): Promise<boolean> {
  const session = callerOf(call);
  if (!session) return token === SUFFIX;
  return (await readToken(call.tokens, { session }, 'csrf', token)) !== undefined;
}

async function isLoginToken(call: Call, token: string): Promise<boolean> {
  const subject = await tokenSubject(call.recognition, await visitorOf(call));
  call.issuedLoginTokens.add(subject);
  return (await readToken(call.tokens, subject, 'login', token)) !== undefined;
}

function checkPromise(call: Call, { main, module }: Progress): Failure | undefined {
  if (!module.writerights) {
    call.ages = { max: Number(main['maxage']), shared: Number(main['smaxage']) };
    return undefined;
  }
  const promise = singleHeader(call.request, 'promise-non-write-api-action') ?? '';
  return promise === '' || promise === '0' ? undefined : failure('main', message('promised-nonwrite-api'));
}

/** What a single database answers when it is asked for its lag. */
const LAG_SECONDS = -1;
const SHORTEST_RETRY_SECONDS = 5;

function checkLag(_call: Call, { main, module }: Progress): Failure | undefined {
  const allowed = main['maxlag'];
  // Help needs no database.
  if (typeof allowed !== 'number' || LAG_SECONDS <= allowed || module.path === 'help') return undefined;
  const headers = { 'Retry-After': String(SHORTEST_RETRY_SECONDS), 'X-Database-Lag': String(LAG_SECONDS) };
  const data = { host: '', lag: LAG_SECONDS, type: 'db' };
  return failure('main', message('maxlag', [String(LAG_SECONDS)], { data }), { headers });
}

/** Whatever the answer is, it exists; no other condition can be met, as answers have no tags and no dates. */
function checkCondition({ request }: Call): Stop | undefined {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads && singleHeader(request, 'if-none-match')?.trim() === '*'
    ? { kind: 'not-modified' }
    : undefined;
}

function checkMethod(call: Call, { module, values }: Progress): Failure | undefined {
  const { method } = call.request;
  if (!['GET', 'HEAD', 'POST'].includes(method))
    return failure('main', message('invalidmethod'), { status: 405 });
  if (method === 'POST' || !module.mustbeposted || isTokenless(call, module, values)) return undefined;
  return failure('main', message('mustbeposted', [module.path]));
}

/** The logout of MediaWiki 1.12, which needs neither POST nor token. */
function isTokenless({ settings }: Call, { path }: ModuleFacts, values: Values): boolean {
  return path === 'logout' && settings.logoutToken === 'optional' && !values['token'];
}

function noteMissingType({ given, remarks }: Call): undefined {
  if (given.untyped) {
    remarks.deprecate('main', 'deprecation-post-without-type', 'post-without-content-type');
  }
}
