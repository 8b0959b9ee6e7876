import {
  type ModuleFacts,
  mediawikiModules,
  type ParameterFacts,
} from '../../../../generated/mediawiki-modules.ts';
import { type ApiError, apiError, isApiError } from '../api-error.ts';
import { message } from '../messages/api-message.ts';
import type { Warnings } from '../messages/warnings.ts';
import { readValue } from './parameter-value.ts';
import type { RawParameters } from './raw-parameters.ts';

/** The values of a module's parameters by name, of the described types. Absent ones without a default are absent. */
export type Values = Readonly<Record<string, unknown>>;

interface ReadOptions {
  /** The module that reports errors, when it is not the one described. */
  as?: string;
  only?: readonly string[];
  /** Name of a token that may be missing; an empty one counts as missing too. */
  optional?: string | undefined;
}

/** Reads a request's parameters module by module, and remembers which no module has read. */
export interface ParameterReader {
  /** All parameters of a module, or those named. All are read, and warned about, before the first error is returned. */
  read(path: string, options?: ReadOptions): Values | ApiError;
  /** Marks a parameter as read. */
  use(name: string): void;
  unused(): readonly string[];
}

export function createParameterReader(
  raw: RawParameters,
  warnings: Warnings,
  highLimits: () => boolean,
): ParameterReader {
  const used = new Set<string>();

  function readOne(module: string, name: string, facts: ParameterFacts, required: boolean): unknown {
    used.add(name);
    const value = raw.get(name);
    // A boolean is true by its presence, which an array does not count as.
    if (value?.kind === 'array' && facts.kind !== 'boolean')
      warnings.add('main', message('unsupportedarray', [name]));
    if (value?.kind !== 'value') return required ? missing(module, name) : facts.default;
    if (value.corrected) warnings.add(module, message('badutf8', [name]));
    if (required && value.text === '' && facts.kind === 'string') return missing(module, name);
    if (facts.deprecated) {
      const feature = `action=${module.replaceAll('+', '&meta=')}&${name}`;
      warnings.addDeprecation(module, 'deprecation-parameter', feature, [name]);
    }
    const read = readValue(name, value.text, facts, highLimits);
    if ('error' in read) return apiError(module, read.error);
    if (read.warning) warnings.add(module, read.warning);
    return read.value;
  }

  return {
    read(path, { as = path, only, optional } = {}) {
      const values: Record<string, unknown> = {};
      let error: ApiError | undefined;
      for (const [name, facts] of Object.entries(moduleFacts(path).parameters)) {
        if (only && !only.includes(name)) continue;
        const value = readOne(as, name, facts, facts.required || isToken(facts, name, optional));
        if (isApiError(value)) error ??= value;
        else if (value !== undefined && !(name === optional && value === '')) values[name] = value;
      }
      return error ?? values;
    },
    use: (name) => void used.add(name),
    unused: () => raw.names.filter((name) => !used.has(name)),
  };
}

export function moduleFacts(path: string): ModuleFacts {
  const facts = mediawikiModules[path];
  if (!facts) throw new Error(`the description has no module ${path}`);
  return facts;
}

/** A token that the module needs is required, unless the operator made it optional. */
function isToken({ tokentype }: ParameterFacts, name: string, optional: string | undefined): boolean {
  return tokentype !== undefined && name !== optional;
}

function missing(module: string, name: string): ApiError {
  return apiError(module, message('missingparam', [name]));
}
