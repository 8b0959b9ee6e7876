import type { MediawikiSiteinfoGeneral } from '../../../../contract/index.ts';
import type { ApiRequest } from '../../api-context.ts';
import { timestamp } from '../../auth/tokens.ts';
import { mapOf, shaped } from '../../results/shape.ts';

/** The version whose behaviour this is: client libraries read it and refuse to work with older ones. */
const GENERATOR = 'MediaWiki 1.39.17';

/** There are no files, so there is nothing to lay out. */
const NO_GALLERY = {
  imagesPerRow: 0,
  imageWidth: 0,
  imageHeight: 0,
  captionLength: true,
  showBytes: false,
  showDimensions: false,
  mode: 'traditional',
};

/** How titles, links and letters are treated on a newly installed wiki. */
const TEXT_RULES = {
  imagewhitelistenabled: false,
  langconversion: true,
  linkconversion: true,
  titleconversion: true,
  linkprefixcharset: '',
  linkprefix: '',
  linktrail: '/^([a-z]+)(.*)$/sD',
  legaltitlechars: ' %!"$&\'()*,\\-.\\/0-9:;=?@A-Z\\\\^_`a-z~\\x80-\\xFF+',
  invalidusernamechars: '@:>',
  allunicodefixes: false,
  fixarabicunicode: true,
  fixmalayalamunicode: true,
  case: 'first-letter' as const,
};

/** What a wiki without pages says of itself; libraries look for these members before their first request. */
export function siteinfoGeneral({ services, http }: ApiRequest): MediawikiSiteinfoGeneral {
  const { siteName, language, cookiePrefix } = services.settings;
  const origin = services.rules.origin(http);
  const facts = {
    mainpage: 'Main Page',
    base: `${origin}/`,
    sitename: siteName,
    mainpageisdomainroot: true,
    logo: '',
    generator: GENERATOR,
    phpversion: '',
    phpsapi: '',
    dbtype: '',
    dbversion: '',
    ...TEXT_RULES,
    lang: language,
    fallback: [],
    rtl: false,
    fallback8bitEncoding: 'windows-1252',
    readonly: false,
    writeapi: true,
    maxarticlesize: 0,
    timezone: 'UTC',
    timeoffset: 0,
    articlepath: `${http.basePath}/w/index.php/$1`,
    scriptpath: `${http.basePath}/w`,
    script: `${http.basePath}/w/index.php`,
    variantarticlepath: false,
    server: origin,
    servername: URL.parse(origin)?.hostname ?? '',
    wikiid: cookiePrefix,
    time: timestamp(services.now()),
    misermode: false,
    uploadsenabled: false,
    maxuploadsize: 0,
    minuploadchunksize: 0,
    galleryoptions: NO_GALLERY,
    thumblimits: mapOf({}),
    imagelimits: mapOf({}),
    favicon: '',
    magiclinks: shaped({ ISBN: false, PMID: false, RFC: false }, { booleans: ['ISBN', 'PMID', 'RFC'] }),
    categorycollation: 'uppercase',
    nofollowlinks: true,
    nofollownsexceptions: [],
    nofollowdomainexceptions: [],
    centralidlookupprovider: 'local',
    allcentralidlookupproviders: ['local'],
    interwikimagic: true,
  } satisfies MediawikiSiteinfoGeneral;
  return shaped(facts, { booleans: ['variantarticlepath'] });
}
