import type { ModuleFacts } from '../../../generated/mediawiki-modules.ts';
import { singleHeader } from '../../http/index.ts';
import type { ApiContext, ApiRequest } from './api-context.ts';
import { type ApiError, apiError, isApiError } from './api-error.ts';
import { tokenSubject } from './auth/auth-context.ts';
import { rightsOf } from './auth/rights.ts';
import { readToken, SUFFIX } from './auth/tokens.ts';
import { userName } from './auth/user-name.ts';
import { message } from './messages/api-message.ts';
import { moduleFacts, type Values } from './request/parameter-reader.ts';

/** What the checks have read so far. */
export interface CheckState {
  main: Values;
  module: ModuleFacts;
  /** The module's own parameters. */
  values: Values;
}

/** Why a request goes no further. */
type Stop = ApiError | 'not-modified';
type Check = (context: ApiContext, state: CheckState) => Promise<Stop | undefined> | Stop | undefined;

/** In MediaWiki's order: the first error becomes the response. */
const CHECKS: readonly Check[] = [
  readMain,
  checkAssert,
  checkAssertUser,
  readModule,
  checkToken,
  checkNonWritePromise,
  checkLag,
  checkCondition,
  checkMethod,
  warnOfMissingType,
];

/** Runs every check that can keep an action from being run. */
export async function runChecks(context: ApiContext): Promise<CheckState | Stop> {
  const state: CheckState = { main: {}, module: moduleFacts('main'), values: {} };
  for (const check of CHECKS) {
    const stop = await check(context, state);
    if (stop) return stop;
  }
  return state;
}

function readMain({ request }: ApiContext, state: CheckState): ApiError | undefined {
  const main = request.reader.read('main');
  if (isApiError(main)) return main;
  state.main = main;
  state.module = moduleFacts(String(main['action']));
  return undefined;
}

function checkAssert({ session }: ApiContext, { main }: CheckState): ApiError | undefined {
  switch (main['assert']) {
    case 'anon':
      return session ? apiError('main', message('assertanonfailed')) : undefined;
    case 'user':
      return session ? undefined : apiError('main', message('assertuserfailed'));
    case 'bot':
      return rightsOf(session).includes('bot') ? undefined : apiError('main', message('assertbotfailed'));
  }
  return undefined;
}

function checkAssertUser({ session }: ApiContext, { main }: CheckState): ApiError | undefined {
  const wanted = main['assertuser'];
  if (typeof wanted !== 'string' || userName(wanted) === session?.account.key) return undefined;
  return apiError('main', message('assertnameduserfailed', [wanted]));
}

function readModule({ request }: ApiContext, state: CheckState): ApiError | undefined {
  const { path } = state.module;
  const { logoutToken } = request.services.settings;
  const optional = path === 'logout' && logoutToken === 'optional' ? 'token' : undefined;
  const values = request.reader.read(path, { optional });
  if (isApiError(values)) return values;
  state.values = values;
  return undefined;
}

async function checkToken(
  context: ApiContext,
  { module, values }: CheckState,
): Promise<ApiError | undefined> {
  const name = `${module.prefix ?? ''}token`;
  const token = values[name];
  if (module.token === undefined || typeof token !== 'string' || token === '') return undefined;
  if (context.request.raw.inQuery(name)) return apiError(module.path, message('mustpostparams', [name]));
  const isValid = module.token === 'login' ? isLoginToken : isCsrfToken;
  return (await isValid(context, token)) ? undefined : apiError(module.path, message('badtoken'));
}

async function isCsrfToken({ request, session }: ApiContext, token: string): Promise<boolean> {
  if (!session) return token === SUFFIX;
  return (await readToken(request.services.tokens, { session }, 'csrf', token)) !== undefined;
}

async function isLoginToken({ request, provider, auth }: ApiContext, token: string): Promise<boolean> {
  const { tokens, issuedLoginTokens } = request.services;
  const subject = await tokenSubject(provider, auth);
  issuedLoginTokens.add(subject);
  return (await readToken(tokens, subject, 'login', token)) !== undefined;
}

function checkNonWritePromise(context: ApiContext, { main, module }: CheckState): ApiError | undefined {
  if (!module.writerights) {
    context.ages = { max: Number(main['maxage']), shared: Number(main['smaxage']) };
    return undefined;
  }
  const promise = singleHeader(context.request.http, 'promise-non-write-api-action') ?? '';
  return promise === '' || promise === '0' ? undefined : apiError('main', message('promised-nonwrite-api'));
}

/** What MediaWiki reports for a single database. */
const LAG_SECONDS = -1;
const SHORTEST_RETRY_SECONDS = 5;

function checkLag(_context: ApiContext, { main, module }: CheckState): ApiError | undefined {
  const allowed = main['maxlag'];
  // Help needs no database.
  if (typeof allowed !== 'number' || LAG_SECONDS <= allowed || module.path === 'help') return undefined;
  const headers = { 'Retry-After': String(SHORTEST_RETRY_SECONDS), 'X-Database-Lag': String(LAG_SECONDS) };
  const data = { host: '', lag: LAG_SECONDS, type: 'db' };
  return apiError('main', message('maxlag', [String(LAG_SECONDS)], { data }), { headers });
}

/** Every response exists (`*`); no other condition can hold, as responses have no entity tags and no dates. */
function checkCondition({ request: { http } }: ApiContext): Stop | undefined {
  const reads = http.method === 'GET' || http.method === 'HEAD';
  return reads && singleHeader(http, 'if-none-match')?.trim() === '*' ? 'not-modified' : undefined;
}

function checkMethod({ request }: ApiContext, { module, values }: CheckState): ApiError | undefined {
  const { method } = request.http;
  if (!['GET', 'HEAD', 'POST'].includes(method))
    return apiError('main', message('invalidmethod'), { status: 405 });
  if (method === 'POST' || !module.mustbeposted || isTokenless(request, module, values)) return undefined;
  return apiError('main', message('mustbeposted', [module.path]));
}

/** The logout of MediaWiki 1.12, which needs neither POST nor token. */
function isTokenless({ services }: ApiRequest, { path }: ModuleFacts, values: Values): boolean {
  return path === 'logout' && services.settings.logoutToken === 'optional' && !values['token'];
}

function warnOfMissingType({ request: { raw, warnings } }: ApiContext): undefined {
  if (raw.untyped) {
    warnings.addDeprecation('main', 'deprecation-post-without-type', 'post-without-content-type');
  }
}
