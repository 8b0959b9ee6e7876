import type { Session } from '../session/index.ts';
import { pages, pagingOptions, readPaging } from './paging.ts';
import { noSuchAccount, type Row } from './result.ts';
import { storeCommand } from './store-command.ts';

export const sessionList = storeCommand({
  name: 'session list',
  summary: 'List the live sessions, of one account or of all, newest first',
  operands: ['[NAME]'],
  options: pagingOptions,
  read: ({ operands: [name], values }) => ({ name, paging: readPaging(values) }),
  async run({ accounts, sessionAdministration }, { name, paging }) {
    const account = name === undefined ? undefined : await accounts.find(name);
    if (name !== undefined && !account) return noSuchAccount(name);
    const read = (page: { after: string | undefined; limit: number }) =>
      sessionAdministration.list(account?.id, page);
    return {
      table: {
        heads: ['ID', 'ACCOUNT', 'KIND', 'STARTED', 'ADDRESS', 'CLIENT'],
        pages: pages(paging, read, { cursor: ({ id }) => id, row }),
      },
    };
  },
});

function row(session: Session): Row {
  const { id, kind, account, createdAt, idleExpiresAt, expiresAt, remembered, clientType, address } = session;
  return {
    cells: [id, account.name, kind, createdAt.toISOString(), address, clientType ?? ''],
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
