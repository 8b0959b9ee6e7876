import type { MediawikiQueryResult, MediawikiSiteinfoProp } from '../../../../contract/index.ts';
import type { ApiRequest } from '../../api-context.ts';
import { GROUP_RIGHTS } from '../../auth/rights.ts';
import { mapOf, namedList } from '../../results/shape.ts';
import { siteinfoGeneral } from './siteinfo-general.ts';
import { siteinfoNamespaceAliases, siteinfoNamespaces } from './siteinfo-namespaces.ts';
import { extensions, magicWords, specialPageAliases, UPLOAD_DIALOG } from './siteinfo-tables.ts';

type Prop = MediawikiSiteinfoProp[number];
type Part<P extends Prop> = NonNullable<MediawikiQueryResult[P]>;

const PROTOCOLS = [
  'ftp://', 'ftps://', 'git://', 'gopher://', 'http://', 'https://', 'irc://', 'ircs://', 'mailto:', 'news:', 'sftp://',
  'sip:', 'sips:', 'ssh://', 'svn://', 'tel:', 'urn:', 'xmpp:', '//',
]; // biome-ignore format: one table

/** Each value of `siprop`. A wiki without pages has mostly empty lists; libraries require them all the same. */
export const SITEINFO_PROPS: {
  readonly [P in Prop]: (request: ApiRequest, numbered: boolean) => Part<P> | Promise<Part<P>>;
} = {
  general: siteinfoGeneral,
  namespaces: ({ services }) => siteinfoNamespaces(services.settings.siteName),
  namespacealiases: siteinfoNamespaceAliases,
  usergroups,
  dbrepllag: () => namedList('db', [{ host: 'localhost', lag: -1 }]),
  statistics: () => ({
    pages: 0,
    articles: 0,
    edits: 0,
    images: 0,
    users: 0,
    activeusers: 0,
    admins: 0,
    jobs: 0,
  }),
  rightsinfo: () => ({ url: '', text: '' }),
  languages: ({
    services: {
      settings: { language },
    },
  }) => namedList('lang', [{ code: language, bcp47: language, name: language }]),
  protocols: () => namedList('p', PROTOCOLS),
  restrictions: () => ({ types: [], levels: [], cascadinglevels: [], semiprotectedlevels: [] }),
  defaultoptions: ({
    services: {
      settings: { language },
    },
  }) => ({ language, timecorrection: 'System|0' }),
  languagevariants: () => mapOf({}),
  uploaddialog: () => ({ ...UPLOAD_DIALOG }),
  extensions,
  extensiontags: () => namedList('t', []),
  fileextensions: () => namedList('fe', []),
  functionhooks: () => namedList('h', []),
  interwikimap: () => namedList('iw', []),
  libraries: () => namedList('library', []),
  magicwords: magicWords,
  showhooks: () => namedList('hook', []),
  skins: () => namedList('skin', []),
  specialpagealiases: specialPageAliases,
  variables: () => namedList('v', []),
};

async function usergroups({ services }: ApiRequest, numbered: boolean): Promise<Part<'usergroups'>> {
  const everybody = numbered ? await services.accounts.list() : [];
  const sizes = new Map([
    ['user', everybody.length],
    ...Object.keys(GROUP_RIGHTS).map(
      (name) => [name, everybody.filter(({ groups }) => groups.includes(name)).length] as const,
    ),
  ]);
  const groups = Object.entries(GROUP_RIGHTS).map(([name, rights]) => ({
    name,
    rights: namedList('permission', rights),
    // Groups without explicit members have no size.
    ...(numbered && name !== '*' && name !== 'autoconfirmed' && { number: sizes.get(name) ?? 0 }),
  }));
  return namedList('group', groups);
}
