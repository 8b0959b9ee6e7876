import { nameWarning } from './name-warning.ts';
import { passwordStdin, randomPassword, readNewPassword, rejectWeakPassword } from './password-input.ts';
import { storeCommand } from './store-command.ts';

export const accountAdd = storeCommand({
  name: 'account add',
  makesDatabase: true,
  summary: 'Add an account; without --password-stdin it gets a random password, shown once',
  operands: ['NAME'],
  options: { 'password-stdin': passwordStdin },
  async read({ operands: [name = ''], values, terminal }) {
    const isChosen = values['password-stdin'] === true;
    return { name, isChosen, password: isChosen ? await readNewPassword(terminal) : randomPassword() };
  },
  async run({ accounts }, { name, isChosen, password }, { settings }) {
    if (isChosen) await rejectWeakPassword(password, settings.config);
    const account = await accounts.add({ name, password });
    const warning = await nameWarning([name]);
    const added = isChosen ? `added ${account.name}` : `added ${account.name}, password ${password}`;
    return {
      done: [
        {
          lines: [added, ...(warning ? [`warning: ${warning}`] : [])],
          json: {
            id: account.id,
            name: account.name,
            ...(isChosen ? {} : { password }),
            ...(warning ? { warning } : {}),
          },
        },
      ],
    };
  },
});
