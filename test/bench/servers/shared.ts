import { parseArgs } from 'node:util';
import { readConfigFile } from '../../../src/config/config-file.ts';
import { openCore } from '../../../src/core.ts';
import { createHttpPolicy, readRequestTokens } from '../../../src/http/index.ts';
import { createLog, requestLog } from '../../../src/observe/index.ts';

/**
 * What the servers to compare with share with Latchkey: its store and session core, its log line, and the headers of its
 * responses. They have no description, no validation, no CSRF check and one API each.
 */
export async function openShared() {
  const { values } = parseArgs({
    options: { database: { type: 'string', default: ':memory:' }, config: { type: 'string', default: '' } },
  });
  const config = readConfigFile(values.config);
  const core = await openCore({ databaseFile: values.database, config });
  const policy = createHttpPolicy(config, () => new Date());
  return { core, log: requestLog(createLog(), policy.clientAddress) };
}

/** The token of a request, wherever Latchkey would look for one. */
export function tokenOf(request: { headers: Record<string, string | string[] | undefined> }) {
  const { bearer, authTokens } = readRequestTokens(request, 'latchkey');
  if (bearer !== undefined) return { kind: 'api', token: bearer } as const;
  return { kind: 'session', token: authTokens[0] ?? '' } as const;
}

export const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Origin',
} as const;
