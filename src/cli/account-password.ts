import { passwordStdin, readNewPassword, rejectWeakPassword } from './password-input.ts';
import { done, noSuchAccount } from './result.ts';
import { storeCommand } from './store-command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const accountPassword = storeCommand({
  name: 'account password',
  summary: 'Set the password of an account and end its sessions; asks for it at a terminal',
  operands: ['NAME'],
  options: { 'password-stdin': passwordStdin },
  async read({ operands: [name = ''], values, terminal }) {
    // On the command line a password would be seen by every user of the machine.
    if (values['password-stdin'] !== true && !terminal.readSecret)
      throw new WrongUsage('the password is only read with --password-stdin, or at a terminal');
    return { name, password: await readNewPassword(terminal) };
  },
  async run({ accounts }, { name, password }, { settings }) {
    if (!(await accounts.find(name))) return noSuchAccount(name);
    await rejectWeakPassword(password, settings.config);
    const isSet = await accounts.setPassword(name, password);
    return isSet ? done(`password of ${name} set, its sessions ended`, { name }) : noSuchAccount(name);
  },
});
