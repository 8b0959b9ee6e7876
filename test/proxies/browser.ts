import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';

export interface Reply {
  /** Where the redirects have led. */
  url: string;
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Sent {
  method?: string;
  form?: Record<string, string>;
  headers?: Record<string, string>;
}

interface Cookie {
  value: string;
  /** The host that set it, or the domain that it is for. */
  domain: string;
}

const PAGES = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const MOST_REDIRECTS = 5;

/** A client of the proxy at this port of this machine, whatever the host in an address is. It keeps cookies. */
export function createBrowser(port: number) {
  const cookies = new Map<string, Cookie>();

  function cookieHeader(hostname: string): Record<string, string> {
    const sent = [...cookies].filter(([, { domain }]) => `.${hostname}`.endsWith(`.${domain}`));
    return sent.length === 0
      ? {}
      : { cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; ') };
  }

  function keep(line: string, hostname: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const domain = /;\s*domain=([^;]+)/i.exec(line)?.[1] ?? hostname;
    if (/;\s*max-age=0\b/i.test(line)) cookies.delete(name);
    else cookies.set(name, { value, domain });
  }

  /** One request, without following where it leads. */
  async function send(url: string, { method = 'GET', form, headers = {} }: Sent = {}): Promise<Reply> {
    const { hostname, pathname, search } = new URL(url);
    const body = form && new URLSearchParams(form).toString();
    const sent = request({
      host: '127.0.0.1',
      port,
      servername: hostname,
      rejectUnauthorized: false,
      method,
      path: pathname + search,
      headers: {
        host: hostname,
        ...cookieHeader(hostname),
        ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
    });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    for (const line of response.headers['set-cookie'] ?? []) keep(line, hostname);
    return { url, status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
  }

  /** As a person opens an address: asks for a page, and goes where it is sent. */
  async function open(url: string, sent: Sent = {}): Promise<Reply> {
    let reply = await send(url, { ...sent, headers: { ...PAGES, ...sent.headers } });
    for (
      let redirects = 0;
      reply.headers.location !== undefined && redirects < MOST_REDIRECTS;
      redirects += 1
    )
      reply = await send(new URL(reply.headers.location, reply.url).href, { headers: PAGES });
    return reply;
  }

  return {
    send,
    open,
    /** Fills in and sends the form of a page, with the fields that it has hidden. */
    submit(page: Reply, fields: Record<string, string>): Promise<Reply> {
      const [, action = ''] = /<form[^>]* action="([^"]+)"/.exec(page.body) ?? [];
      const hidden = [...page.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
      const form = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, unescaped(value)]));
      const origin = new URL(page.url).origin;
      return open(new URL(unescaped(action), page.url).href, {
        method: 'POST',
        form: { ...form, ...fields },
        headers: { origin, 'sec-fetch-site': 'same-origin' },
      });
    },
    set(name: string, value: string, domain: string): void {
      cookies.set(name, { value, domain });
    },
    cookieNames: () => [...cookies.keys()],
  };
}

export type Browser = ReturnType<typeof createBrowser>;

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
