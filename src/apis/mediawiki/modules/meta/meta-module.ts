import type { MediawikiQueryResult } from '../../../../contract/index.ts';
import type { ApiContext } from '../../api-context.ts';
import type { ModuleParameters } from '../../api-module.ts';

/** The parameters of `query` and all its submodules. */
export type QueryParameters = ModuleParameters<'mediawikiQuery'>;

/** One submodule of `query`: members of the result, or none. */
export type MetaModule = (
  context: ApiContext,
  parameters: QueryParameters,
) => Promise<Partial<MediawikiQueryResult>>;
