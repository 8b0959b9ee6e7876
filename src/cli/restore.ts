import { createReporter } from '../session/index.ts';
import { restore as restoreDatabase } from '../stores/index.ts';
import { BY_POSTGRESQL } from './backup.ts';
import { commandEvents } from './command-events.ts';
import { done } from './result.ts';
import { databaseCommand } from './store-command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const restore = databaseCommand({
  name: 'restore',
  summary: 'Put the accounts of a backup in the place of those there are, and end every session',
  operands: ['FILE'],
  options: {},
  read: ({ operands: [file = ''] }) => file,
  async run({ databaseFile, cluster }, backup, { terminal }) {
    if (cluster) throw new WrongUsage(BY_POSTGRESQL);
    const { accounts, before } = restoreDatabase(databaseFile, backup);
    createReporter(commandEvents(terminal))('restore', 'done');
    const kept = before === undefined ? '' : `; the database as it was is now ${before}`;
    const line = `restored ${accounts} accounts and ended every session${kept}`;
    return done(line, { accounts, before: before ?? null });
  },
});
