import { backUp } from '../stores/index.ts';
import { databaseCommand } from './store-command.ts';

export const backup = databaseCommand({
  name: 'backup',
  summary: 'Write the database as it is now into a file of its own',
  operands: ['FILE'],
  options: {},
  read: ({ operands: [file = ''] }) => file,
  async run({ databaseFile }, target) {
    const { file, bytes, accounts } = backUp(databaseFile, target);
    return [
      {
        text: `backed up ${accounts} accounts into ${file}, ${bytes} bytes`,
        json: { file, bytes, accounts },
      },
    ];
  },
});
