import type { Account } from '../session/index.ts';
import { type Answer, storeCommand } from './store-command.ts';

export const accountList = storeCommand({
  name: 'account list',
  summary: 'List all accounts',
  options: {},
  read: () => undefined,
  run: async ({ accounts }) => (await accounts.list()).map(answer),
});

function answer(account: Account): Answer {
  const { id, name, key, groups, fullName, email, disabled, passwordExpired, block, createdAt } = account;
  const marks = [disabled && 'disabled', block && 'blocked', passwordExpired && 'password expired'].filter(
    Boolean,
  );
  const text = [name, groups.join(','), marks.join(', ')].join('\t').trimEnd();
  return {
    text,
    json: {
      id,
      name,
      key,
      groups,
      fullName,
      email,
      disabled,
      passwordExpired,
      blocked: block,
      createdAt,
    },
  };
}
