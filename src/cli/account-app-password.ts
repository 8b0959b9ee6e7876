import { done, noSuchAccount } from './result.ts';
import { storeCommand } from './store-command.ts';

export const accountAppPassword = storeCommand({
  name: 'account app-password',
  summary: 'Make a new password for one program of an account, shown once; it works on the MediaWiki API',
  operands: ['NAME', 'APPID'],
  options: {
    grant: {
      type: 'string',
      multiple: true,
      value: 'GRANT',
      help: 'a right it carries, may be repeated (default basic)',
    },
    'ip-range': {
      type: 'string',
      multiple: true,
      value: 'CIDR',
      help: 'where it may log in from, may be repeated',
    },
  },
  read: ({ operands: [name = '', appId = ''], values }) => ({
    name,
    appId,
    scope: { grants: values.grant ?? ['basic'], ipRanges: values['ip-range'] ?? [] },
  }),
  async run({ accounts }, { name, appId, scope }) {
    const password = await accounts.makeAppPassword(name, appId, scope);
    if (password === undefined) return noSuchAccount(name);
    return done(`log in as ${name}@${appId} with ${password}`, { name, appId, password, ...scope });
  },
});
