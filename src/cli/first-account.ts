import type { Core } from '../core.ts';
import { randomPassword } from './password-input.ts';

const NAME = 'admin';

/** Makes the account `admin` if there is no account at all. Answers its password, which is stored nowhere. */
export async function makeFirstAccount({ accounts }: Pick<Core, 'accounts'>): Promise<string | undefined> {
  if ((await accounts.count()) > 0) return undefined;
  const password = randomPassword();
  await accounts.add({ name: NAME, password, groups: ['sysop'] });
  return password;
}

/** The public address, since its cookies may be for https only; else the one listened on, as this machine reaches it. */
export function pastedAddress(listening: string, publicOrigin: string | null): string {
  return publicOrigin ?? listening.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}

/**
 * What is printed once. Each command is one line that works when pasted into a shell on this machine: the tokens are
 * fetched within the line, the cookies wait in a file of the current folder, which the logout removes.
 */
export function firstAccountNotice(base: string, password: string): string {
  return `
There was no account yet, so this one was made. Its password is shown only now:

  name:     ${NAME}
  password: ${password}

Log in and out as MediaWiki's clients do:

  ${mediawikiLogin(base, password)}
  ${mediawikiLogout(base)}

Log in and out as Elvis's clients do, with a cookie:

  ${elvisLogin(base, password)}
  ${elvisLogout(base)}

Log in and out as Elvis's scripts do, with an API token:

  ${elvisApiLogin(base, password)}
  ${elvisApiLogout(base)}
`;
}

const WIKI_COOKIES = 'latchkey-mediawiki.cookies';
const ELVIS_COOKIES = 'latchkey-elvis.cookies';
const ELVIS_ANSWER = 'latchkey-elvis.json';
const TOKEN_ANSWER = 'latchkey-token.json';

function mediawikiLogin(base: string, password: string): string {
  const token = mediawikiToken(base, 'login');
  const fields = `-d action=login -d format=json -d lgname=${NAME} -d lgpassword=${password}`;
  return `curl -sS ${jar(WIKI_COOKIES)} ${fields} --data-urlencode "lgtoken=${token}" ${base}/w/api.php`;
}

function mediawikiLogout(base: string): string {
  const token = mediawikiToken(base, 'csrf');
  const fields = '-d action=logout -d format=json';
  return `curl -sS ${jar(WIKI_COOKIES)} ${fields} --data-urlencode "token=${token}" ${base}/w/api.php; rm -f ${WIKI_COOKIES}`;
}

/** `+\` at the end of MediaWiki's tokens is doubled in JSON, so the hexadecimal part is taken and it is put back. */
function mediawikiToken(base: string, type: 'login' | 'csrf'): string {
  const query = `action=query&meta=tokens&type=${type}&format=json`;
  return `$(curl -sS ${jar(WIKI_COOKIES)} '${base}/w/api.php?${query}' | ${field(`${type}token`, '[0-9a-f]*')})+\\\\`;
}

function elvisLogin(base: string, password: string): string {
  const fields = `-d username=${NAME} -d password=${password}`;
  return `curl -sS -c ${ELVIS_COOKIES} ${fields} ${base}/services/login | tee ${ELVIS_ANSWER}`;
}

function elvisLogout(base: string): string {
  const header = `-H "X-CSRF-TOKEN: $(${field('csrfToken')} ${ELVIS_ANSWER})"`;
  return `curl -sS -b ${ELVIS_COOKIES} -X POST ${header} ${base}/services/logout; rm -f ${ELVIS_COOKIES} ${ELVIS_ANSWER}`;
}

function elvisApiLogin(base: string, password: string): string {
  const fields = `-d username=${NAME} -d password=${password}`;
  return `curl -sS ${fields} ${base}/services/apilogin | tee ${TOKEN_ANSWER}`;
}

function elvisApiLogout(base: string): string {
  const header = `-H "Authorization: Bearer $(${field('authToken')} ${TOKEN_ANSWER})"`;
  return `curl -sS -X POST ${header} ${base}/services/logout; rm -f ${TOKEN_ANSWER}`;
}

function jar(file: string): string {
  return `-b ${file} -c ${file}`;
}

/** A command that prints the value of one text member of JSON. */
function field(name: string, value = '[^"]*'): string {
  return `sed 's/.*"${name}":"\\(${value}\\).*/\\1/'`;
}
