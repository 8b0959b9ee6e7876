import type { LogIn } from './client.ts';
import { logInToElvis, logInToElvisApi } from './elvis-client.ts';
import { logInAsBot, logInToMediawiki } from './mediawiki-client.ts';

/** Every way to log in. */
export const LOGINS = {
  MediaWiki: logInToMediawiki,
  bot: logInAsBot,
  Elvis: logInToElvis,
  'Elvis API': logInToElvisApi,
} as const satisfies Record<string, LogIn>;

export const LOGIN_NAMES = [
  'MediaWiki',
  'bot',
  'Elvis',
  'Elvis API',
] as const satisfies (keyof typeof LOGINS)[];

const PASSWORD = 'a password of the proof';
/** As bot passwords are: 32 characters of 0-9a-v. */
const BOT_PASSWORD = 'proof0of0the0bot0password0000001';

/** The account that everybody logs in to, as an import document. */
export const ACCOUNTS = {
  accounts: [
    {
      name: 'Proof',
      password: PASSWORD,
      appPasswords: [{ appId: 'robot', password: BOT_PASSWORD, grants: ['basic'] }],
    },
  ],
};

export function credentialsFor(login: keyof typeof LOGINS) {
  return { name: 'Proof', password: login === 'bot' ? BOT_PASSWORD : PASSWORD };
}

/** The settings of the proof: logins that cost nothing, as many as there may be, and sessions that are soon prolonged. */
export const CONFIG = {
  passwordHashing: { memoryKiB: 8, passes: 1, parallelism: 1 },
  throttle: [],
  throttleTotals: { address: null, account: null },
  sessions: { idleSeconds: 100 },
};
