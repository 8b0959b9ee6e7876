import type { MediawikiUserinfo } from '../../../../contract/index.ts';
import { callerOf } from '../../requests/call.ts';
import type { MetaModule } from '../query.ts';
import { USERINFO_PROPS } from './userinfo-props.ts';

export const userinfo: MetaModule = async (call, { uiprop = [], uiattachedwiki }) => {
  const session = callerOf(call);
  const facts: MediawikiUserinfo = session
    ? { id: session.account.id, name: session.account.key }
    : { id: 0, name: call.rules.clientAddress(call.request), anon: true };
  const asked = { call, session, attachedwiki: uiattachedwiki };
  for (const prop of uiprop) Object.assign(facts, await USERINFO_PROPS[prop](asked));
  return { userinfo: facts };
};
