import type { MediawikiUserinfo, MediawikiUserinfoProp } from '../../../../contract/index.ts';
import { singleHeader } from '../../../../http/index.ts';
import type { Block, Session } from '../../../../session/index.ts';
import type { ApiRequest } from '../../api-context.ts';
import { allGroups, implicitGroups, rightsOf } from '../../auth/rights.ts';
import { timestamp } from '../../auth/tokens.ts';
import { listOf, mapOf, namedList, withText } from '../../results/shape.ts';

interface Asked {
  request: ApiRequest;
  session: Session | undefined;
  attachedwiki: string | undefined;
}

type Prop = MediawikiUserinfoProp[number];

/** What each value of `uiprop` adds. There are no edits and no messages here, which is reported as a wiki would. */
export const USERINFO_PROPS: Readonly<
  Record<Prop, (asked: Asked) => Partial<MediawikiUserinfo> | Promise<Partial<MediawikiUserinfo>>>
> = {
  acceptlang: ({ request }) => ({
    acceptlang: acceptedLanguages(singleHeader(request.http, 'accept-language') ?? ''),
  }),
  blockinfo: ({ request, session }) =>
    session?.account.block ? blockFacts(request, session, session.account.block) : {},
  centralids: ({ session, attachedwiki }) => ({
    centralids: mapOf({ local: session?.account.id ?? 0 }),
    attachedlocal: mapOf({ local: session !== undefined }),
    ...(attachedwiki !== undefined && { attachedwiki: mapOf({ local: false }) }),
  }),
  changeablegroups: ({ session }) => ({ changeablegroups: changeableGroups(session) }),
  editcount: () => ({ editcount: 0 }),
  email: ({ session }) =>
    rightsOf(session).includes('viewmyprivateinfo') ? { email: session?.account.email ?? '' } : {},
  groupmemberships: ({ session }) => ({ groupmemberships: memberships(session) }),
  groups: ({ session }) => ({ groups: listOf('g', allGroups(session)) }),
  hasmsg: () => ({ messages: false }),
  implicitgroups: ({ session }) => ({ implicitgroups: listOf('g', implicitGroups(session)) }),
  latestcontrib: () => ({}),
  options: ({ request }) => ({
    options: { language: request.services.settings.language, timecorrection: 'System|0' },
  }),
  ratelimits: ({ session }) => ({
    ratelimits: rightsOf(session).includes('noratelimit') ? mapOf({}) : rateLimits(session),
  }),
  realname: ({ session }) => ({ realname: session?.account.fullName ?? '' }),
  registrationdate: ({ session }) =>
    session ? { registrationdate: timestamp(session.account.createdAt) } : {},
  rights: ({ session }) => ({ rights: listOf('r', rightsOf(session)) }),
  theoreticalratelimits: ({ session }) => ({ theoreticalratelimits: rateLimits(session) }),
  unreadcount: () => ({ unreadcount: 0 }),
};

function memberships(session: Session | undefined) {
  const groups = session?.account.groups ?? [];
  return listOf(
    'groupmembership',
    groups.map((group) => ({ group, expiry: 'infinity' })),
  );
}

/** On a newly installed wiki bureaucrats change all groups and administrators none. */
function changeableGroups(session: Session | undefined) {
  const all = rightsOf(session).includes('userrights')
    ? ['bot', 'sysop', 'interface-admin', 'bureaucrat', 'suppress']
    : [];
  return {
    add: namedList('g', all),
    remove: namedList('g', all),
    'add-self': namedList('g', []),
    'remove-self': namedList('g', []),
  };
}

/** The one limit there is here, as MediaWiki would report it. */
function rateLimits(session: Session | undefined) {
  return mapOf({ login: { [session ? 'user' : 'ip']: { hits: 5, seconds: 300 } } });
}

async function blockFacts(
  { services }: ApiRequest,
  { account }: Session,
  block: Block,
): Promise<Partial<MediawikiUserinfo>> {
  const { reason, by, expiresAt, createAccount } = block;
  const blocker = await services.accounts.find(by);
  return {
    blockid: account.id,
    blockedby: by,
    blockedbyid: blocker?.id ?? 0,
    blockreason: reason,
    blockedtimestamp: timestamp(account.createdAt),
    blockedtimestampformatted: account.createdAt.toUTCString(),
    blockexpiry: expiresAt ? timestamp(expiresAt) : 'infinite',
    ...(expiresAt && expiryTexts(expiresAt)),
    blockpartial: false,
    blocknocreate: createAccount,
    blockanononly: false,
  };
}

function expiryTexts(expiresAt: Date): Partial<MediawikiUserinfo> {
  return { blockexpiryformatted: expiresAt.toUTCString(), blockexpiryrelative: expiresAt.toUTCString() };
}

const LANGUAGE = /([a-z]{1,8}(?:-[a-z]{1,8})*|\*)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)?)?/g;

/** Languages in the order of preference (RFC 9110 §12.5.4). */
function acceptedLanguages(header: string) {
  const weights = new Map<string, number>();
  for (const [, code = '', weight = '1'] of header.toLowerCase().matchAll(LANGUAGE)) {
    const q = Number(weight);
    if (q > 0 && q <= 1) weights.set(code, q);
  }
  const sorted = [...weights].sort(([, a], [, b]) => b - a);
  return namedList(
    'lang',
    sorted.map(([code, q]) => withText('code', { q, code })),
  );
}
