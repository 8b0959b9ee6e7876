import type { Core } from '../core.ts';
import { done, noSuchAccount, type Result, rejected } from './result.ts';
import { storeCommand } from './store-command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const sessionEnd = storeCommand({
  name: 'session end',
  summary: 'End the sessions of one account, one session, or all of them; exactly one flag says which',
  options: {
    account: {
      type: 'string',
      value: 'NAME',
      help: 'every session of this account',
    },
    id: {
      type: 'string',
      value: 'ID',
      help: 'the session that session list shows under this id',
    },
    all: {
      type: 'boolean',
      help: 'every session there is; also replaces the signing keys',
    },
  },
  read({ values: { account, id, all } }) {
    const named = [account, id, all].filter((value) => value !== undefined);
    if (named.length !== 1) throw new WrongUsage('session end needs one of --account NAME, --id ID, --all');
    return { account, id };
  },
  async run(core, { account, id }) {
    if (account !== undefined) return endAccount(core, account);
    if (id !== undefined) return endOne(core, id);
    return ended(await core.sessionAdministration.endAll());
  },
});

async function endAccount({ accounts, sessionAdministration }: Core, name: string): Promise<Result> {
  const account = await accounts.find(name);
  const count = account && (await sessionAdministration.endAccount(account.id));
  return count === undefined ? noSuchAccount(name) : ended(count);
}

async function endOne({ sessionAdministration }: Core, id: string): Promise<Result> {
  const found = await sessionAdministration.endById(id);
  return found ? ended(found.ended ? 1 : 0) : rejected(`no session ${JSON.stringify(id)}`);
}

function ended(count: number): Result {
  return done(`ended ${count} session${count === 1 ? '' : 's'}`, { ended: count });
}
