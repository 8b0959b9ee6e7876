import type { Session } from '../session/index.ts';
import { type Answer, noSuchAccount, storeCommand } from './store-command.ts';

export const sessionList = storeCommand({
  name: 'session list',
  summary: 'List the live sessions, of one account or of all',
  operands: ['[NAME]'],
  options: {},
  read: ({ operands: [name] }) => name,
  async run({ accounts, sessionAdministration }, name) {
    if (name === undefined) return (await sessionAdministration.list()).map(answer);
    const account = await accounts.find(name);
    return account ? (await sessionAdministration.list(account.id)).map(answer) : noSuchAccount(name);
  },
});

function answer(session: Session): Answer {
  const { id, kind, account, createdAt, idleExpiresAt, expiresAt, remembered, clientType, address } = session;
  return {
    text: [id, account.name, kind, createdAt.toISOString(), address, clientType ?? ''].join('\t').trimEnd(),
    json: {
      id,
      account: account.name,
      kind,
      createdAt,
      idleExpiresAt,
      expiresAt,
      remembered,
      clientType,
      address,
    },
  };
}
