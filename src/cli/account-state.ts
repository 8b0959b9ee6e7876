import { done, noSuchAccount, type Result } from './result.ts';
import { readName, storeCommand } from './store-command.ts';

export const accountDisable = storeCommand({
  name: 'account disable',
  summary: 'Refuse every login of an account like a wrong password, and end its sessions',
  operands: ['NAME'],
  options: {},
  read: readName,
  run: async ({ accounts }, name) => outcome(await accounts.setDisabled(name, true), name, 'disabled'),
});

export const accountEnable = storeCommand({
  name: 'account enable',
  summary: 'Let a disabled account log in again',
  operands: ['NAME'],
  options: {},
  read: readName,
  run: async ({ accounts }, name) => outcome(await accounts.setDisabled(name, false), name, 'enabled'),
});

export const accountRemove = storeCommand({
  name: 'account remove',
  summary: 'Remove an account for good, and end its sessions',
  operands: ['NAME'],
  options: {},
  read: readName,
  run: async ({ accounts }, name) => outcome(await accounts.remove(name), name, 'removed'),
});

function outcome(isDone: boolean, name: string, state: string): Result {
  return isDone ? done(`${state} ${name}`, { name, state }) : noSuchAccount(name);
}
