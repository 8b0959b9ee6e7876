import type { Remark } from './error-formats.ts';
import { type Message, message } from './message.ts';

/** What is to be said about a request besides its result, in the order in which it came up. */
export interface Remarks {
  warn(module: string, message: Message): void;
  /** A deprecation comes with a hint, said by the main module, where to read of such changes. */
  deprecate(module: string, key: Message['key'], feature: string, parameters?: readonly string[]): void;
  warnings(): readonly Remark[];
}

export function createRemarks(): Remarks {
  const said: Remark[] = [];
  const warn = (module: string, saying: Message) => {
    const remark = { message: saying, module };
    if (!said.some((before) => JSON.stringify(before) === JSON.stringify(remark))) said.push(remark);
  };
  return {
    warn,
    deprecate: (module, key, feature, parameters = []) => {
      warn(module, message(key, parameters, { code: 'deprecation', data: { feature } }));
      warn('main', message('deprecation-help'));
    },
    warnings: () => said,
  };
}
