import type { AccountInput } from '../session/index.ts';
import { accountsSchema } from './accounts-schema.ts';
import { parse } from './problems.ts';

/**
 * Checks the import document of the operator's interface. Throws `InvalidSettings` naming every wrong entry and field,
 * and no value, since it may be a password.
 */
export function parseAccounts(document: unknown, source?: string): AccountInput[] {
  return parse(accountsSchema, document, { source, showValues: false });
}
