import { isList, isMap, membersOf, shapeOf, type Tree, type TreeMap } from './shape.ts';

/** A result as format version 1 writes it: true is an empty string, false is absent, text is called `*`. */
export function toVersion1(tree: Tree): Tree {
  if (isList(tree)) return listToVersion1(tree);
  return isMap(tree) ? mapToVersion1(tree) : tree;
}

function listToVersion1(list: readonly Tree[]): Tree {
  const { keys } = shapeOf(list);
  const items = list.map(toVersion1);
  return keys ? Object.fromEntries(keys.map((key, index) => [key, items[index]])) : items;
}

function mapToVersion1(map: TreeMap): TreeMap {
  const { content, booleans = [] } = shapeOf(map);
  const members = membersOf(map).flatMap(([name, value]): [string, Tree][] => {
    const renamed = name === content ? '*' : name;
    if (typeof value !== 'boolean' || booleans.includes(name)) return [[renamed, toVersion1(value)]];
    return value ? [[renamed, '']] : [];
  });
  return Object.fromEntries(members);
}
