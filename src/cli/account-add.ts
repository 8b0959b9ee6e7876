import { passwordStdin, randomPassword, readPassword } from './password-input.ts';
import { storeCommand } from './store-command.ts';

export const accountAdd = storeCommand({
  name: 'account add',
  summary: 'Add an account; without --password-stdin it gets a random password, shown once',
  operands: ['NAME'],
  options: { 'password-stdin': passwordStdin },
  async read({ operands: [name = ''], values, terminal }) {
    const given = values['password-stdin'] === true;
    return { name, given, password: given ? await readPassword(terminal) : randomPassword() };
  },
  async run({ accounts }, { name, given, password }) {
    const account = await accounts.add({ name, password });
    const json = { id: account.id, name: account.name };
    return given
      ? [{ text: `added ${account.name}`, json }]
      : [{ text: `added ${account.name}, password ${password}`, json: { ...json, password } }];
  },
});
