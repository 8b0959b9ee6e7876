import type {
  Handler,
  Input,
  MediawikiQueryBody,
  MediawikiQueryResult,
  operations,
} from '../../../contract/index.ts';
import { refused } from '../answers/failure-answer.ts';
import { type Call, visitorOf } from '../requests/call.ts';
import { type Failure, isFailure } from '../requests/failure.ts';
import { authmanagerinfo } from './meta/authmanagerinfo.ts';
import { siteinfo } from './meta/siteinfo.ts';
import { tokens } from './meta/tokens.ts';
import { userinfo } from './meta/userinfo.ts';
import { type MetaName, queryPlan } from './query-plan.ts';

/** The parameters of `query` and all its parts, whichever method brought them. */
export type QueryParameters = Input<operations['mediawikiQueryByGet']>['query'];

/** One part of `query`: members of the result, or none. */
export type MetaModule = (call: Call, parameters: QueryParameters) => Promise<Partial<MediawikiQueryResult>>;

const META: Readonly<Record<MetaName, MetaModule>> = { authmanagerinfo, siteinfo, tokens, userinfo };

export const query: Handler<'mediawikiQuery', Call> = async ({ body }, reply, call) => {
  const outcome = await answerTo(call, body ?? {});
  return isFailure(outcome) ? refused(reply, call, outcome) : reply(200, 'application/json', outcome);
};

export const queryByGet: Handler<'mediawikiQueryByGet', Call> = async (
  { query: parameters },
  reply,
  call,
) => {
  const outcome = await answerTo(call, parameters);
  return isFailure(outcome) ? refused(reply, call, outcome) : reply(200, 'application/json', outcome);
};

async function answerTo(call: Call, parameters: QueryParameters): Promise<MediawikiQueryBody | Failure> {
  const plan = queryPlan(parameters);
  if (isFailure(plan)) return plan;
  await visitorOf(call);
  const result: Partial<MediawikiQueryResult> = {};
  for (const name of plan.run) Object.assign(result, await META[name](call, parameters));
  call.cache = cacheMode(call, plan.run);
  return {
    ...(!parameters.rawcontinue && { batchcomplete: true }),
    ...(Object.keys(result).length > 0 && { query: result }),
  };
}

/** Facts about the site are the same for everybody; in the language of the caller's own, for everybody without one. */
function cacheMode({ given, format }: Call, modules: readonly MetaName[]): Call['cache'] {
  if (modules.some((name) => name !== 'siteinfo')) return 'private';
  const ownLanguage = (given.text('uselang') ?? 'user') === 'user';
  return ownLanguage || format.pretty ? 'anonymous-public' : 'public';
}
