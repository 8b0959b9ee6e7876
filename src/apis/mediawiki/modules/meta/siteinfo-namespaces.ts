import type { MediawikiNamespace } from '../../../../contract/index.ts';
import { namedList, shaped, withText } from '../../results/shape.ts';

/** Number, name, canonical name; the site's name is the name of the project namespace. */
const NAMESPACES: readonly (readonly [number, string, string])[] = [
  [-2, 'Media', 'Media'],
  [-1, 'Special', 'Special'],
  [0, '', ''],
  [1, 'Talk', 'Talk'],
  [2, 'User', 'User'],
  [3, 'User talk', 'User talk'],
  [4, '$1', 'Project'],
  [5, '$1 talk', 'Project talk'],
  [6, 'File', 'File'],
  [7, 'File talk', 'File talk'],
  [8, 'MediaWiki', 'MediaWiki'],
  [9, 'MediaWiki talk', 'MediaWiki talk'],
  [10, 'Template', 'Template'],
  [11, 'Template talk', 'Template talk'],
  [12, 'Help', 'Help'],
  [13, 'Help talk', 'Help talk'],
  [14, 'Category', 'Category'],
  [15, 'Category talk', 'Category talk'],
];

/** Other names of namespaces. */
const ALIASES: readonly (readonly [number, string])[] = [
  [6, 'Image'],
  [7, 'Image talk'],
];

/** The namespace that a title names before its colon: by its own name, its English one or an alias. */
export function namespaceByName(name: string, siteName: string): { id: number; name: string } | undefined {
  const wanted = name.toLowerCase();
  const alias = ALIASES.find(([, one]) => one.toLowerCase() === wanted)?.[0];
  for (const [id, pattern, canonical] of NAMESPACES) {
    const own = pattern.replace('$1', siteName);
    const names = [own.toLowerCase(), canonical.toLowerCase()];
    if (id !== 0 && (id === alias || names.includes(wanted))) return { id, name: own };
  }
  return undefined;
}

const WITHOUT_SUBPAGES = [-2, -1, 0, 6, 14];

export function siteinfoNamespaces(siteName: string): Record<string, MediawikiNamespace> {
  const entries = NAMESPACES.map(([id, name, canonical]) => [
    id,
    namespace(id, name.replace('$1', siteName), canonical),
  ]);
  return shaped(Object.fromEntries(entries), { element: 'ns', type: 'assoc' });
}

function namespace(id: number, name: string, canonical: string): MediawikiNamespace {
  return withText('name', {
    id,
    case: 'first-letter',
    name,
    subpages: !WITHOUT_SUBPAGES.includes(id),
    ...(canonical !== '' && { canonical }),
    content: id === 0,
    nonincludable: false,
    ...(id === 8 && { namespaceprotection: 'editinterface' }),
  });
}

export function siteinfoNamespaceAliases(): MediawikiNamespace[] {
  return namedList(
    'ns',
    ALIASES.map(([id, alias]) => withText('alias', { id, alias })),
  );
}
