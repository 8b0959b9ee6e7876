import { passwordStdin, readPassword } from './password-input.ts';
import { noSuchAccount, storeCommand } from './store-command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const accountPassword = storeCommand({
  name: 'account password',
  summary: 'Set the password of an account and end its sessions',
  operands: ['NAME'],
  options: { 'password-stdin': passwordStdin },
  async read({ operands: [name = ''], values, terminal }) {
    // On the command line a password would be seen by every user of the machine.
    if (values['password-stdin'] !== true)
      throw new WrongUsage('the password is only read with --password-stdin');
    return { name, password: await readPassword(terminal) };
  },
  async run({ accounts }, { name, password }) {
    const done = await accounts.setPassword(name, password);
    return done
      ? [{ text: `password of ${name} set, its sessions ended`, json: { name } }]
      : noSuchAccount(name);
  },
});
