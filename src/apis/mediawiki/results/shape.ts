const SHAPE = Symbol('shape');

/**
 * ApiResult metadata: how a part of a result is written in formats that have more, or less, than JSON. Results themselves
 * are what format version 2 writes; a shape says how version 1, XML and the raw format differ.
 */
export interface Shape {
  /** XML name of a list's elements, or of the values of a map whose keys are numbers. */
  element?: string;
  /** Keys of a list's elements: version 1 writes such a list as a map, XML adds the keys as `_idx`. */
  keys?: readonly string[];
  /** The member that is the text of its XML element, and called `*` in version 1. */
  content?: string;
  /** Scalar members that are elements in XML, not attributes. */
  elements?: readonly string[];
  /** Members that stay booleans in version 1. */
  booleans?: readonly string[];
  /** `assoc`: a map, even when it is empty; `array`: a list, even when it is empty. Shown by the raw format. */
  type?: 'assoc' | 'array';
}

/** Marks a part of a result; marks are invisible to code that reads it as data. */
export function shaped<T extends object>(value: T, shape: Shape): T {
  return Object.defineProperty(value, SHAPE, { value: shape });
}

export function shapeOf(value: object): Shape {
  return (value as { [SHAPE]?: Shape })[SHAPE] ?? {}; // put there by `shaped` alone
}

/** A list that stays a list when it is empty, and names its elements. */
export function listOf<T>(element: string, items: readonly T[]): T[] {
  return shaped([...items], { element, type: 'array' });
}

/** A list that only names its elements. */
export function namedList<T>(element: string, items: readonly T[]): T[] {
  return shaped([...items], { element });
}

/** A map that stays a map when it is empty. */
export function mapOf<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return shaped({ ...entries }, { type: 'assoc' });
}

/** An object one member of which is its text. */
export function withText<T extends object>(content: keyof T & string, value: T): T {
  return shaped({ ...value }, { content });
}

export type Tree = string | number | boolean | null | readonly Tree[] | TreeMap;
export type TreeMap = { readonly [name: string]: Tree | undefined };

export function isList(tree: Tree | undefined): tree is readonly Tree[] {
  return Array.isArray(tree);
}

export function isMap(tree: Tree | undefined): tree is TreeMap {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}

/** The members that are there. */
export function membersOf(map: TreeMap): [string, Tree][] {
  return Object.entries(map).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
