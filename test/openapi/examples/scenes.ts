import type { Scene } from '../../support/examples.ts';

export const JDOE = { name: 'jdoe', password: 'secret-pass' };
/** The same as Elvis's forms have it. */
export const JDOE_FORM = { username: 'jdoe', password: 'secret-pass' };

/** From here on the store fails. */
export async function storeDown({ app }: Scene): Promise<void> {
  await app.store.close();
}

/** From here on jdoe's password is not looked at. */
export async function throttled({ latchkey }: Scene): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) await latchkey.elvis.login({ ...JDOE, password: 'guess' });
}

/** One byte more than a body may have. */
export function tooLarge(): URLSearchParams {
  return new URLSearchParams({ username: 'x'.repeat(1024 * 1024) });
}

export async function mediawikiToken({ latchkey }: Scene, kind: 'login' | 'csrf'): Promise<string> {
  const response = await latchkey.mediawiki.token(kind);
  if (response.outcome !== 'known') throw new Error(response.message);
  return response.token;
}

/** The token of the form that a page shows: to log in, or who is logged in, to log out everywhere. */
export async function formToken({ latchkey }: Scene): Promise<string> {
  const { status } = await latchkey.GET('/session');
  const { data = '' } = await latchkey.GET(status === 200 ? '/' : '/login');
  return /name="csrf" value="([^"]*)"/.exec(data)?.[1] ?? '';
}
