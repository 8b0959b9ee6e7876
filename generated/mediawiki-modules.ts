// Generated from openapi/ by "npm run generate". Do not edit.

export type ParameterKind = 'boolean' | 'string' | 'integer' | 'enum' | 'multi';

/** What the description says of one parameter, whichever method and place it is sent by. */
export interface ParameterFacts {
  kind: ParameterKind;
  description: string;
  /** Absence is an error. */
  required: boolean;
  /** May not stand in the address. */
  sensitive: boolean;
  /** The words an `enum` or `multi` takes; absent when any word is taken. */
  values?: readonly string[];
  /** How many words a `multi` takes. */
  limit?: number;
  minimum?: number;
  maximum?: number;
  /** Longest value, in characters. */
  maxLength?: number;
  default?: string | number | boolean | readonly string[];
  deprecated?: boolean;
  /** The rest is the description's `x-mediawiki`: a type's own name, the word for all values, the kind of token. */
  type?: string;
  all?: string;
  tokentype?: string;
}

/** A module of the action API: the main module, an action, a part of an action, or a format. */
export interface ModuleFacts {
  description: string;
  path: string;
  group: string;
  prefix?: string;
  mustbeposted?: boolean;
  readrights?: boolean;
  writerights?: boolean;
  token?: string;
  /** Takes more parameters than are listed, depending on what is logged in to. */
  dynamic?: boolean;
  parameters: Readonly<Record<string, ParameterFacts>>;
}

export const mediawikiModules: Readonly<Record<string, ModuleFacts>> = {};
