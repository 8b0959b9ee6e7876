import type { MediawikiUserinfo } from '../../../../contract/index.ts';
import type { MetaModule } from './meta-module.ts';
import { USERINFO_PROPS } from './userinfo-props.ts';

export const userinfo: MetaModule = async ({ request, session }, { uiprop = [], uiattachedwiki }) => {
  const { services, http } = request;
  const facts: MediawikiUserinfo = session
    ? { id: session.account.id, name: session.account.key }
    : { id: 0, name: services.rules.clientAddress(http), anon: true };
  const asked = { request, session, attachedwiki: uiattachedwiki };
  for (const prop of uiprop) Object.assign(facts, await USERINFO_PROPS[prop](asked));
  return { userinfo: facts };
};
