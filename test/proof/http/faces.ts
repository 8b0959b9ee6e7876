import { logInToElvis, logInToElvisApi } from './elvis-visitor.ts';
import { logInAsBot, logInToMediawiki } from './mediawiki-visitor.ts';
import type { LogIn } from './visitor.ts';

/** Every way to log in. */
export const FACES = {
  MediaWiki: logInToMediawiki,
  bot: logInAsBot,
  Elvis: logInToElvis,
  'Elvis API': logInToElvisApi,
} as const satisfies Record<string, LogIn>;

export const FACE_NAMES = [
  'MediaWiki',
  'bot',
  'Elvis',
  'Elvis API',
] as const satisfies (keyof typeof FACES)[];

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

export function credentialsFor(face: keyof typeof FACES) {
  return { name: 'Proof', password: face === 'bot' ? BOT_PASSWORD : PASSWORD };
}

/** The settings of the proof: logins that cost nothing, as many as there may be, and sessions that are soon prolonged. */
export const CONFIG = {
  passwordHashing: { memoryKiB: 8, passes: 1, parallelism: 1 },
  throttle: [],
  sessions: { idleSeconds: 100 },
};
