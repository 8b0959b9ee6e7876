import { backUp } from '../stores/index.ts';
import { done } from './result.ts';
import { databaseCommand } from './store-command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const BY_POSTGRESQL =
  'a PostgreSQL database is backed up and restored by its own tools, such as pg_basebackup or pgBackRest; after a restore end every session: latchkey session end --all';

export const backup = databaseCommand({
  name: 'backup',
  summary: 'Write the database as it is now into a file of its own',
  operands: ['FILE'],
  options: {},
  read: ({ operands: [file = ''] }) => file,
  async run({ databaseFile, cluster }, target) {
    if (cluster) throw new WrongUsage(BY_POSTGRESQL);
    const { file, bytes, accounts } = backUp(databaseFile, target);
    return done(`backed up ${accounts} accounts into ${file}, ${bytes} bytes`, { file, bytes, accounts });
  },
});
