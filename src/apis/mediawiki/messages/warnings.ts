import { type ApiMessage, message } from './api-message.ts';
import type { ModuleMessage } from './error-formatter.ts';

/** What a response reports beside its result, in the order in which it came up, each once. */
export interface Warnings {
  add(module: string, message: ApiMessage): void;
  /** With a hint from the main module that a feature will be removed. */
  addDeprecation(
    module: string,
    key: ApiMessage['key'],
    feature: string,
    parameters?: readonly string[],
  ): void;
  list(): readonly ModuleMessage[];
}

export function createWarnings(): Warnings {
  const list: ModuleMessage[] = [];
  const add = (module: string, added: ApiMessage) => {
    const warning = { message: added, module };
    if (!list.some((one) => JSON.stringify(one) === JSON.stringify(warning))) list.push(warning);
  };
  return {
    add,
    addDeprecation: (module, key, feature, parameters = []) => {
      add(module, message(key, parameters, { code: 'deprecation', data: { feature } }));
      add('main', message('deprecation-help'));
    },
    list: () => list,
  };
}
