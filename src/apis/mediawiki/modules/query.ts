import type { MediawikiQueryResult } from '../../../contract/index.ts';
import type { ApiContext } from '../api-context.ts';
import { isApiError } from '../api-error.ts';
import type { ApiModule, CacheMode } from '../api-module.ts';
import { users } from './list/users.ts';
import { authmanagerinfo } from './meta/authmanagerinfo.ts';
import type { MetaModule, QueryParameters } from './meta/meta-module.ts';
import { siteinfo } from './meta/siteinfo.ts';
import { tokens } from './meta/tokens.ts';
import { userinfo } from './meta/userinfo.ts';
import { pages } from './prop/pages.ts';
import { querySubmodules, type SubmoduleName } from './query-submodules.ts';

const SUBMODULES: Readonly<Record<SubmoduleName, MetaModule>> = {
  authmanagerinfo,
  siteinfo,
  tokens,
  userinfo,
  users,
  // Its data are part of the pages, which `titles` alone requests.
  info: async () => ({}),
};

/** Reads the parameters of every submodule that is named, and runs those that `continue` does not exclude. */
export const query: ApiModule<'mediawikiQuery'> = (own, context) => {
  const submodules = querySubmodules(own);
  if (isApiError(submodules)) return submodules;
  const values: Record<string, unknown> = { ...own };
  for (const name of submodules.named) {
    const read = context.request.reader.read(`query+${name}`);
    if (isApiError(read)) return read;
    Object.assign(values, read);
  }
  return { values, execute: (parameters) => execute(context, parameters, submodules.run) };
};

async function execute(context: ApiContext, parameters: QueryParameters, run: readonly SubmoduleName[]) {
  const result: Partial<MediawikiQueryResult> = pages(parameters, context.request.services.settings);
  for (const name of run) Object.assign(result, await SUBMODULES[name](context, parameters));
  const data = {
    ...(!parameters.rawcontinue && { batchcomplete: true as const }),
    ...(Object.keys(result).length > 0 && { query: result }),
  };
  return { data, cacheMode: cacheMode(context, run) };
}

/** The same for everyone. */
const PUBLIC: ReadonlySet<SubmoduleName> = new Set(['info', 'siteinfo']);

/** Public results are the same for everyone; in the language of the caller's own, for everyone without one. */
function cacheMode({ request }: ApiContext, run: readonly SubmoduleName[]): CacheMode {
  if (run.some((name) => !PUBLIC.has(name))) return 'private';
  const ownLanguage = (request.raw.text('uselang') ?? 'user') === 'user';
  return ownLanguage || request.format.pretty ? 'anonymous-public' : 'public';
}
