import type { TestLatchkey } from '../../src/testing/index.ts';
import { ENTER, type FirefoxPage } from './firefox.ts';

interface Stage {
  page: FirefoxPage;
  url: string;
  latchkey: TestLatchkey;
  name: string;
  password: string;
}

const OTHER = 'eleven blue kites';

async function logIn({ page, url, name }: Stage, password: string, target = '/'): Promise<void> {
  await page.goto(`${url}/login?return=${encodeURIComponent(target)}`);
  await page.type('#username', name);
  await page.type('#password', password);
  await page.press(ENTER);
}

/** What a person does, one step after the other in one browser. */
export const WALK: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  async 'a wrong password is an error, and the name is still there'(stage) {
    await logIn(stage, 'wrong');
    await stage.page.expectText('Incorrect name or password');
    expectSame(await stage.page.evaluate('document.querySelector("#username").value'), stage.name);
    expectSame(await stage.page.evaluate('document.title.startsWith("Error: ")'), true);
  },
  async 'the password can be shown'({ page, url }) {
    await page.goto(`${url}/login`);
    await page.click('[data-show]');
    expectSame(await page.evaluate('document.querySelector("#password").type'), 'text');
  },
  async 'a login leads to its return'(stage) {
    await logIn(stage, stage.password, '/sessions');
    await stage.page.expectText('This session');
  },
  async 'all other sessions end, with the password once more'(stage) {
    const { page, url, latchkey, name, password } = stage;
    await fetch(`${url}/services/apilogin`, {
      method: 'POST',
      body: new URLSearchParams({ username: name, password }),
    });
    await page.goto(`${url}/sessions`);
    await page.expectText('API token');
    await page.click('input[value=others]');
    await page.type('#password', password);
    await page.press(ENTER);
    await page.expectText('All your other sessions have ended');
    expectSame((await latchkey.sessions()).length, 1);
  },
  async 'the password is changed, and the browser stays logged in'({ page, url, name, password }) {
    await page.goto(`${url}/password`);
    await page.type('#password', password);
    await page.type('#newPassword', OTHER);
    await page.type('#again', OTHER);
    await page.click('button');
    await page.expectText('Your password is changed');
    await page.expectText(`You are logged in as ${name}`);
  },
  async 'another language is a click away'({ page, url }) {
    await page.goto(`${url}/`);
    await page.click('footer a[lang=de]');
    await page.expectText('Sie sind als jdoe angemeldet');
    await page.click('footer a[lang=en]');
    await page.expectText('You are logged in as jdoe');
  },
  async 'the logout is one, and the new password logs in again'(stage) {
    const { page, latchkey } = stage;
    await page.click('button');
    await page.expectText('You are logged out');
    expectSame((await latchkey.sessions()).length, 0);
    await logIn(stage, OTHER);
    await page.expectText('You are logged in as jdoe');
  },
};

function expectSame(found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`${JSON.stringify(found)} is not ${JSON.stringify(wanted)}`);
}
