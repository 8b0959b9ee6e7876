import { readCookies } from '../../src/http/index.ts';

export const USER = 'mlovelace';
export const PASSWORD = 'elvis & wiki + 100%';

export interface PageResponse {
  status: number;
  headers: Headers;
  html: string;
}

/** Somebody without a browser, who sends what a browser would: cookies from a jar, forms as they are in a page. */
export function openPerson(url: string) {
  const jar = new Map<string, string>();

  async function send(path: string, init: RequestInit = {}): Promise<PageResponse> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, ...(init.headers as Record<string, string>) };
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const name = line.split('=', 1).join();
      const value = readCookies({ headers: { cookie: line } }).get(name);
      if (value === undefined) jar.delete(name);
      else jar.set(name, value);
    }
    return { status: response.status, headers: response.headers, html: await response.text() };
  }

  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    send(path, { method: 'POST', body: new URLSearchParams(fields), headers });

  return {
    jar,
    get: send,
    post,
    /** Fills in the form that `/login` shows. */
    async logIn(
      fields: Record<string, string> = {},
      headers: Record<string, string> = {},
    ): Promise<PageResponse> {
      const form = await send('/login');
      return post(
        '/login',
        { username: USER, password: PASSWORD, csrf: hiddenField(form, 'csrf'), ...fields },
        headers,
      );
    },
    /** Who the landing page says is logged in. */
    async who(): Promise<string | undefined> {
      return /logged in as <strong>(.*?)<\/strong>/.exec((await send('/')).html)?.[1];
    },
  };
}

export type Person = ReturnType<typeof openPerson>;

/** The value of a form's hidden field; '' when it is not there. */
export function hiddenField({ html }: PageResponse, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}
