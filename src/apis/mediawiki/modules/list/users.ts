import type { MediawikiUser } from '../../../../contract/index.ts';
import { timestamp } from '../../auth/tokens.ts';
import { userName } from '../../auth/user-name.ts';
import { namedList } from '../../results/shape.ts';
import type { MetaModule } from '../meta/meta-module.ts';
import { USERINFO_PROPS } from '../meta/userinfo-props.ts';

/** What `usprop` names as `uiprop` does. */
const SHARED = [
  'blockinfo', 'centralids', 'editcount', 'groupmemberships', 'groups', 'implicitgroups', 'rights',
] as const; // biome-ignore format: one table

/** Only the current account is shown: nobody learns here which other names exist. */
export const users: MetaModule = async ({ request, session }, { ususers = [], usprop = [] }) => {
  const found = new Map<string, MediawikiUser>();
  for (const from of ususers) {
    const name = userName(from);
    if (name === undefined) found.set(from, { name: from, invalid: true });
    else if (name !== session?.account.key) found.set(name, { name, missing: true });
    else {
      const user: MediawikiUser = { userid: session.account.id, name };
      for (const prop of SHARED.filter((one) => usprop.includes(one)))
        Object.assign(user, await USERINFO_PROPS[prop]({ request, session, attachedwiki: undefined }));
      if (usprop.includes('registration')) user.registration = timestamp(session.account.createdAt);
      if (usprop.includes('gender')) user.gender = 'unknown';
      if (usprop.includes('emailable')) user.emailable = false;
      found.set(name, user);
    }
  }
  return ususers.length === 0 ? {} : { users: namedList('user', [...found.values()]) };
};
