import { type Account, accountKey } from '../session/index.ts';
import { pages, pagingOptions, readPaging } from './paging.ts';
import type { Row } from './result.ts';
import { storeCommand } from './store-command.ts';

export const accountList = storeCommand({
  name: 'account list',
  summary: 'List all accounts, in the order of their names',
  options: pagingOptions,
  read({ values }) {
    const { limit, after } = readPaging(values);
    return { limit, after: after === undefined ? undefined : accountKey(after) };
  },
  run: async ({ accounts }, paging) => ({
    table: {
      heads: ['NAME', 'GROUPS', 'STATE'],
      pages: pages(paging, (page) => accounts.list(page), { cursor: ({ key }) => key, row }),
    },
  }),
});

function row(account: Account): Row {
  const { id, name, key, groups, fullName, email, disabled, passwordExpired, block, createdAt } = account;
  const states = [disabled && 'disabled', block && 'blocked', passwordExpired && 'password expired'];
  return {
    cells: [name, groups.join(','), states.filter(Boolean).join(', ')],
    json: { id, name, key, groups, fullName, email, disabled, passwordExpired, blocked: block, createdAt },
  };
}
