// Generated from openapi/ by "npm run generate". Do not edit.

export type ParameterKind = 'boolean' | 'string' | 'integer' | 'enum' | 'multi';

/** What the description says of one parameter of an action, whichever method and place it is sent by. */
export interface ParameterFacts {
  kind: ParameterKind;
  /** The words an `enum` or `multi` takes; absent when any word is taken. */
  values?: readonly string[];
  required: boolean;
  /** May not stand in the address. */
  sensitive: boolean;
  /** How many words a `multi` takes. */
  limit?: number;
  minimum?: number;
  maximum?: number;
  default?: string | number | readonly string[];
  /** What the description adds in the parameter's `x-mediawiki`. */
  module?: string;
  token?: string;
}

export const mediawikiParameters: Readonly<Record<string, Readonly<Record<string, ParameterFacts>>>> = {};
