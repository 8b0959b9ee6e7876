import assert from 'node:assert/strict';
import { type Browser, createBrowser, type Reply } from './browser.ts';
import { type Received, ZOE } from './servers.ts';

const LOGIN = 'https://login.example.org';
const WIKI = 'https://wiki.example.org';
const WANTED = [`${WIKI}/pages/1?edit=1&title=a%20b%26c`, `${LOGIN}/notes/1?a=b&c=d`];

/** What is promised about a proxy in front of an application, each by a name that is a sentence. */
export const WALK: Readonly<Record<string, (port: number) => Promise<void>>> = {
  async 'an anonymous person logs in and is back where they wanted to go'(port) {
    for (const wanted of WANTED) {
      const browser = createBrowser(port);
      const page = await browser.open(wanted);
      const { origin, pathname, searchParams } = new URL(page.url);
      assert.deepEqual([page.status, origin + pathname], [200, `${LOGIN}/login`]);
      assert.equal(searchParams.get('return'), wanted);
      const back = await logIn(browser, page);
      assert.equal(back.url, wanted);
      const { application, url } = received(back);
      assert.equal(`${application === 'wiki' ? WIKI : LOGIN}${url}`, wanted);
    }
  },

  async 'a program gets 401, whatever it sends'(port) {
    const browser = createBrowser(port);
    for (const sent of [
      {},
      { headers: { accept: 'application/json' } },
      { method: 'POST', form: { a: 'b' } },
    ]) {
      for (const wanted of WANTED) {
        const { status, headers } = await browser.send(wanted, sent);
        assert.deepEqual([status, headers.location], [401, undefined]);
        assert.match(headers['content-type'] ?? '', /^application\/problem\+json/);
      }
    }
  },

  async 'the application learns who it is, and from nobody else'(port) {
    const browser = await loggedIn(port);
    const madeUp = {
      'remote-user': 'root',
      'remote-name': 'root',
      'Remote-Email': 'root@localhost',
      'REMOTE-GROUPS': 'root',
    };
    for (const wanted of WANTED) {
      const { headers } = received(await browser.open(wanted, { headers: madeUp }));
      assert.deepEqual(
        ['remote-user', 'remote-name', 'remote-email', 'remote-groups'].map((name) => utf8(headers[name])),
        ['Zoë', 'Zoë Łąka', 'zoe@example.org', 'editors,Bücherei'],
      );
    }
  },

  async 'a form of a person who is logged in reaches the application'(port) {
    const browser = await loggedIn(port);
    for (const wanted of WANTED) {
      const { method, body } = received(await browser.send(wanted, { method: 'POST', form: { a: 'b' } }));
      assert.deepEqual([method, body], ['POST', 'a=b']);
    }
  },

  async 'the application sees its own cookies and none of ours'(port) {
    const browser = createBrowser(port);
    browser.set('first', '1', 'example.org');
    await logIn(browser, await browser.open(`${LOGIN}/login`));
    browser.set('theme', 'dark', 'example.org');
    browser.set('__Host-latchkey_login', 'x', 'example.org');
    browser.set('latchkey_session', 'x', 'example.org');
    browser.set('not_authToken', 'y', 'example.org');
    browser.set('latchkeyToken', 'x', 'example.org');
    assert.ok(browser.cookieNames().includes('authToken'));
    for (const wanted of WANTED) {
      const { cookie = '' } = received(await browser.open(wanted)).headers;
      const names = cookie.split(';').map((pair) => pair.trim().split('=')[0]);
      assert.deepEqual(
        names.filter((name) => name !== ''),
        ['first', 'theme', 'not_authToken'],
      );
    }
  },

  async 'no spelling of our cookies gets through'(port) {
    const token = await sessionToken(port);
    const spellings = [
      `authToken=${token}`,
      `a=1;authToken=${token};b=2`,
      `a=1;  authToken=${token}`,
      `a=1;\tauthToken=${token}`,
      `a=1; authToken =${token}; authToken=${token}`,
      Array.from({ length: 9 }, (_, index) => `a${index}=1; authToken=${token}`).join('; '),
    ];
    for (const cookie of spellings) {
      const reply = await createBrowser(port).send(`${WIKI}/`, { headers: { cookie } });
      assert.ok(reply.status === 401 || !JSON.stringify(received(reply).headers).includes(token), cookie);
    }
  },

  async 'a program with an API token is let in, and the application does not get the token'(port) {
    const browser = createBrowser(port);
    const form = { username: ZOE.name, password: ZOE.password };
    const { body } = await browser.send(`${LOGIN}/services/apilogin`, { method: 'POST', form });
    const { authToken } = JSON.parse(body) as { authToken: string };
    const reply = await browser.send(`${WIKI}/`, { headers: { authorization: `Bearer ${authToken}` } });
    assert.equal(utf8(received(reply).headers['remote-user']), 'Zoë');
    assert.ok(!reply.body.includes(authToken));
  },

  async 'what a client says about proxies changes nothing'(port) {
    const headers = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-uri': '/evil',
      'x-forwarded-proto': 'http',
      'x-forwarded-method': 'POST',
      'x-forwarded-for': '127.0.0.1',
    };
    for (const wanted of WANTED) {
      const page = await createBrowser(port).open(wanted, { headers });
      assert.equal(new URL(page.url).searchParams.get('return'), wanted);
    }
  },

  async 'a logout anywhere is seen by the next request'(port) {
    const logouts = [`${LOGIN}/w/api.php?action=logout&format=json`, `${LOGIN}/logout`];
    for (const logout of logouts) {
      const browser = await loggedIn(port);
      const token = await sessionToken(port);
      const copied = { headers: { cookie: `authToken=${token}` } };
      assert.equal((await browser.send(`${WIKI}/`, copied)).status, 200);
      await browser.send(logout, copied);
      assert.equal((await browser.send(`${WIKI}/`, copied)).status, 401);
      assert.equal((await browser.open(`${WIKI}/`)).status, 200);
      await browser.open(logout, { headers: { 'sec-fetch-site': 'same-origin' } });
      assert.equal(new URL((await browser.open(`${WIKI}/`)).url).pathname, '/login');
    }
  },
};

async function loggedIn(port: number): Promise<Browser> {
  const browser = createBrowser(port);
  await logIn(browser, await browser.open(`${LOGIN}/login`));
  return browser;
}

async function logIn(browser: Browser, page: Reply): Promise<Reply> {
  return browser.submit(page, { username: ZOE.name, password: ZOE.password });
}

/** The token of a new session, as a program gets it. */
async function sessionToken(port: number): Promise<string> {
  const form = { username: ZOE.name, password: ZOE.password };
  const { headers } = await createBrowser(port).send(`${LOGIN}/services/login`, { method: 'POST', form });
  return /authToken=([^;]+)/.exec(headers['set-cookie']?.[0] ?? '')?.[1] ?? '';
}

function received({ status, body }: Reply): Received {
  assert.equal(status, 200, body);
  return JSON.parse(body);
}

/** The bytes of a header, which Node shows as characters. */
function utf8(header: string | string[] | undefined): string {
  return Buffer.from(String(header), 'latin1').toString('utf8');
}
