import { type Core, type CoreOptions, openCore } from '../core.ts';
import { isFirstPassword } from '../session/index.ts';
import { type Finding, finding } from './finding.ts';
import { FIRST_ACCOUNT } from './first-account.ts';
import { appearance } from './look-alikes.ts';

const PAGE = 1000;
const MOST_SHOWN = 10;

/** What the accounts themselves show. Opens the database, as every other command does. */
export async function accountFindings(settings: CoreOptions): Promise<Finding[]> {
  const core = await openCore(settings);
  try {
    return [await firstPasswordFinding(core), await lookAlikeFinding(core)];
  } finally {
    await core.store.close();
  }
}

async function firstPasswordFinding({ accounts, store }: Core): Promise<Finding> {
  const account = await accounts.find(FIRST_ACCOUNT);
  const credentials = account && (await store.credentialsById(account.id));
  const isUnchanged = isFirstPassword(credentials?.passwordHash ?? '');
  return finding('first password', isUnchanged ? 'as it was printed' : 'changed, or never printed', {
    state: 'warning',
    when: isUnchanged,
    advice: `it was printed at the first start: latchkey account password ${FIRST_ACCOUNT}`,
  });
}

/** Only names are kept, of each appearance the first and those that repeat it. */
async function lookAlikeFinding({ accounts }: Core): Promise<Finding> {
  const first = new Map<string, string>();
  const pairs: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await accounts.list({ after, limit: PAGE });
    for (const { name } of page) {
      const seen = first.get(appearance(name));
      if (seen !== undefined) pairs.push(`${JSON.stringify(seen)} and ${JSON.stringify(name)}`);
      else first.set(appearance(name), name);
    }
    if (page.length < PAGE) break;
    after = page.at(-1)?.key;
  }
  return finding('look-alike names', shown(pairs), {
    state: 'warning',
    when: pairs.length > 0,
    advice:
      'they differ only by case, width or letters that look the same: people may take one for the other',
  });
}

function shown(pairs: readonly string[]): string {
  if (pairs.length === 0) return 'none';
  const more = pairs.length - MOST_SHOWN;
  return `${pairs.slice(0, MOST_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
