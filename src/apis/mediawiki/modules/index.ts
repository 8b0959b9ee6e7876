/**
 * The actions of `api.php`. A module checks nothing that {@link runChecks} has checked; it calls the session core and
 * says what came of it in MediaWiki's words.
 */
import type { OperationId } from '../../../contract/index.ts';
import type { ApiModule, ModuleId } from '../api-module.ts';
import { checktoken } from './checktoken.ts';
import { clientlogin } from './clientlogin.ts';
import { entryPoint, help } from './help.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { paraminfo } from './paraminfo.ts';
import { query } from './query.ts';

/** Complete by its type: an operation without a module does not compile. */
const MODULES: { readonly [Id in ModuleId]: ApiModule<Id> } = {
  mediawikiApi: entryPoint,
  mediawikiChecktoken: checktoken,
  mediawikiClientlogin: clientlogin,
  mediawikiHelp: help,
  mediawikiLogin: login,
  mediawikiLogout: logout,
  mediawikiParaminfo: paraminfo,
  mediawikiQuery: query,
};

export type MediawikiOperationId = Extract<OperationId, `mediawiki${string}`>;

/** Every operation the modules serve, by POST and by GET. */
export const MEDIAWIKI_OPERATIONS = (Object.keys(MODULES) as ModuleId[]).flatMap(
  (id) => [id, `${id}ByGet`] as MediawikiOperationId[], // names without a GET twin do no harm
);

/** The operation of an action that may be unknown. */
export function operationOf(action: string | undefined): ModuleId {
  const id = action && idOf(action);
  return id && Object.hasOwn(MODULES, id) ? (id as ModuleId) : 'mediawikiApi';
}

function idOf(action: string): string {
  return `mediawiki${action.charAt(0).toUpperCase()}${action.slice(1)}`;
}

/** The module of an action; without an action there is help. */
export function moduleFor(action: string | undefined): ApiModule<ModuleId> {
  const id = action === undefined ? 'mediawikiApi' : idOf(action);
  const module = MODULES[id as ModuleId]; // the reader accepts described actions only
  if (!module) throw new Error(`the action ${action} has no module`);
  // Its parameters are validated against the description of this very operation before they reach it.
  return module as ApiModule<ModuleId>;
}
