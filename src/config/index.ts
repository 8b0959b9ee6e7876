/**
 * Settings: schema, file, environment and flags, read in this order and checked before anything starts; and the
 * document of accounts to be imported. It exports the settings of each command and the checked documents; it knows
 * nothing of HTTP requests and opens no database.
 */
export { parseAccounts } from './account-document.ts';
export { accountsSchema } from './accounts-schema.ts';
export { parseConfig } from './config-file.ts';
export { type Config, configSchema, defaultConfig } from './config-schema.ts';
export { configWarnings } from './config-warnings.ts';
export { parseJson } from './json-document.ts';
export { InvalidSettings, type Problem, problemLine } from './problems.ts';
export * from './settings.ts';
