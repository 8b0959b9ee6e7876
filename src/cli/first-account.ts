import type { Core } from '../core.ts';
import { createPasswordHasher, firstPasswordSalt, type PasswordHashing } from '../session/index.ts';
import { OWN_COMMAND } from './own-command.ts';
import { randomPassword } from './password-input.ts';

export const FIRST_ACCOUNT = 'admin';

/** Makes the account `admin` if there is no account at all. Returns its password, which is stored nowhere. */
export async function makeFirstAccount(
  { accounts }: Pick<Core, 'accounts'>,
  hashing: PasswordHashing,
): Promise<string | undefined> {
  if ((await accounts.count()) > 0) return undefined;
  const password = randomPassword();
  const passwordHash = await createPasswordHasher(hashing).hash(password, firstPasswordSalt());
  await accounts.add({ name: FIRST_ACCOUNT, passwordHash, groups: ['sysop'] });
  return password;
}

/** The public address, since its cookies may be for https only; else the one listened on, as this machine reaches it. */
export function reachableAddress(listening: string, publicOrigin: string | null): string {
  return publicOrigin ?? listening.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}

/**
 * What is printed once, line by line. Each command works when it is pasted alone: tokens are fetched within it, cookies
 * wait in a file of the current folder, which the logout removes. No line is wider than a terminal of 80 columns.
 */
export function firstAccountNotice(base: string, password: string): readonly string[] {
  return [
    '',
    'There was no account yet, so this one was made. Its password is shown only now:',
    '',
    `  name:     ${FIRST_ACCOUNT}`,
    `  password: ${password}`,
    '',
    'Change it before others can reach this server, in a browser:',
    '',
    `  ${base}/password`,
    '',
    'or by a command:',
    '',
    `  ${OWN_COMMAND} account password ${FIRST_ACCOUNT}`,
    '',
    "Log in and out as MediaWiki's clients do:",
    '',
    ...mediawikiLogin(base, password),
    '',
    ...mediawikiLogout(base),
    '',
    "Log in and out as Elvis's clients do, with a cookie:",
    '',
    ...elvisLogin(base, password),
    '',
    ...elvisLogout(base),
    '',
    "Log in and out as Elvis's scripts do, with an API token:",
    '',
    ...elvisApiLogin(base, password),
    '',
    ...elvisApiLogout(base),
    '',
  ];
}

const WIKI_COOKIES = 'wiki.cookies';
const ELVIS_COOKIES = 'elvis.cookies';
const ELVIS_LOGIN = 'login.json';
const ELVIS_TOKEN = 'token.json';

/** Lines of one command, each but the last ending in `\`. */
function command(...lines: readonly string[]): string[] {
  return lines.map((line, at) => `${at === 0 ? '' : '  '}${line}${at < lines.length - 1 ? ' \\' : ''}`);
}

function mediawikiLogin(base: string, password: string): string[] {
  return command(
    `curl -sS ${jar(WIKI_COOKIES)} -d action=login`,
    `-d format=json -d lgname=${FIRST_ACCOUNT} -d lgpassword=${password}`,
    ...mediawikiToken(base, 'lgtoken', 'login'),
    `${base}/w/api.php`,
  );
}

function mediawikiLogout(base: string): string[] {
  return command(
    `curl -sS ${jar(WIKI_COOKIES)} -d action=logout`,
    '-d format=json',
    ...mediawikiToken(base, 'token', 'csrf'),
    `${base}/w/api.php; rm -f ${WIKI_COOKIES}`,
  );
}

/** `+\` at the end of MediaWiki's tokens is doubled in JSON, so the hexadecimal part is taken and it is put back. */
function mediawikiToken(base: string, field: string, type: 'login' | 'csrf'): string[] {
  return [
    `--data-urlencode "${field}=$(curl -sS ${jar(WIKI_COOKIES)}`,
    `-G -d action=query -d meta=tokens -d type=${type} -d format=json`,
    `${base}/w/api.php`,
    `| ${member(`${type}token`, '[0-9a-f]*')})+\\\\"`,
  ];
}

function elvisLogin(base: string, password: string): string[] {
  return command(
    `curl -sS -c ${ELVIS_COOKIES}`,
    `-d username=${FIRST_ACCOUNT} -d password=${password}`,
    `${base}/services/login | tee ${ELVIS_LOGIN}`,
  );
}

function elvisLogout(base: string): string[] {
  return command(
    `curl -sS -b ${ELVIS_COOKIES} -X POST`,
    `-H "X-CSRF-TOKEN: $(${member('csrfToken')} ${ELVIS_LOGIN})"`,
    `${base}/services/logout; rm -f ${ELVIS_COOKIES} ${ELVIS_LOGIN}`,
  );
}

function elvisApiLogin(base: string, password: string): string[] {
  return command(
    'curl -sS',
    `-d username=${FIRST_ACCOUNT} -d password=${password}`,
    `${base}/services/apilogin | tee ${ELVIS_TOKEN}`,
  );
}

function elvisApiLogout(base: string): string[] {
  return command(
    'curl -sS -X POST',
    `-H "Authorization: Bearer $(${member('authToken')}`,
    `${ELVIS_TOKEN})"`,
    `${base}/services/logout; rm -f ${ELVIS_TOKEN}`,
  );
}

function jar(file: string): string {
  return `-b ${file} -c ${file}`;
}

/** A command that prints the value of one string member of JSON. */
function member(name: string, value = '[^"]*'): string {
  return `sed 's/.*"${name}":"\\(${value}\\).*/\\1/'`;
}
