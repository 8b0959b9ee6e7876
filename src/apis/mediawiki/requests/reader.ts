import {
  type ModuleFacts,
  mediawikiModules,
  type ParameterFacts,
} from '../../../../generated/mediawiki-modules.ts';
import { message } from '../messages/message.ts';
import type { Remarks } from '../messages/remarks.ts';
import { type Failure, failure, isFailure } from './failure.ts';
import type { Given } from './given.ts';
import { readValue } from './parameter.ts';

/** The values of a module's parameters by name, of the described types. Absent ones without a default are absent. */
export type Values = Readonly<Record<string, unknown>>;

interface ReadOptions {
  /** The module that says what is wrong, when it is not the one described. */
  as?: string;
  only?: readonly string[];
  /** Name of a token that may be left out; an empty one is left out too. */
  optional?: string | undefined;
}

/** Reads a request's parameters module by module, and remembers which nobody asked for. */
export interface Reader {
  /** All parameters of a module, or those named. All are read, and warned of, before the first refusal is told. */
  read(path: string, options?: ReadOptions): Values | Failure;
  /** Counts as asked for. */
  use(name: string): void;
  unused(): readonly string[];
}

export function createReader(given: Given, remarks: Remarks, highLimits: () => boolean): Reader {
  const used = new Set<string>();

  function readOne(module: string, name: string, facts: ParameterFacts, required: boolean): unknown {
    used.add(name);
    const value = given.get(name);
    // A truth is asked for by its presence alone, which an array does not have.
    if (value?.kind === 'array' && facts.kind !== 'boolean')
      remarks.warn('main', message('unsupportedarray', [name]));
    if (value?.kind !== 'value') return required ? missing(module, name) : facts.default;
    if (value.corrected) remarks.warn(module, message('badutf8', [name]));
    if (required && value.text === '' && facts.kind === 'string') return missing(module, name);
    if (facts.deprecated) {
      const feature = `action=${module.replaceAll('+', '&meta=')}&${name}`;
      remarks.deprecate(module, 'deprecation-parameter', feature, [name]);
    }
    const reading = readValue(name, value.text, facts, highLimits);
    if ('refusal' in reading) return failure(module, reading.refusal);
    if (reading.warning) remarks.warn(module, reading.warning);
    return reading.value;
  }

  return {
    read(path, { as = path, only, optional } = {}) {
      const values: Record<string, unknown> = {};
      let refusal: Failure | undefined;
      for (const [name, facts] of Object.entries(moduleFacts(path).parameters)) {
        if (only && !only.includes(name)) continue;
        const value = readOne(as, name, facts, facts.required || isToken(facts, name, optional));
        if (isFailure(value)) refusal ??= value;
        else if (value !== undefined && !(name === optional && value === '')) values[name] = value;
      }
      return refusal ?? values;
    },
    use: (name) => void used.add(name),
    unused: () => given.names.filter((name) => !used.has(name)),
  };
}

export function moduleFacts(path: string): ModuleFacts {
  const facts = mediawikiModules[path];
  if (!facts) throw new Error(`the description has no module ${path}`);
  return facts;
}

/** A token that the module asks for has to be there, unless the operator made it optional. */
function isToken({ tokentype }: ParameterFacts, name: string, optional: string | undefined): boolean {
  return tokentype !== undefined && name !== optional;
}

function missing(module: string, name: string): Failure {
  return failure(module, message('missingparam', [name]));
}
