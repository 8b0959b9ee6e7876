import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BidiConnection } from './bidi.ts';

const NAMES = ['firefox-esr', 'firefox'];

export interface Firefox {
  page: FirefoxPage;
  close(): Promise<void>;
}

/** The program and its version; `undefined` where there is none. */
export function installedFirefox(): { program: string; version: string } | undefined {
  for (const program of [process.env['FIREFOX'] ?? [], NAMES].flat()) {
    try {
      return { program, version: execFileSync(program, ['--version'], { encoding: 'utf8' }).trim() };
    } catch {
      // not this one
    }
  }
  return undefined;
}

/** With a profile of its own: nothing of the user's is read, and nothing is left. */
export async function startFirefox(program: string): Promise<Firefox> {
  const home = await mkdtemp(join(tmpdir(), 'latchkey-firefox-'));
  const flags = ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0'];
  const env = { PATH: process.env['PATH'], HOME: home };
  const browser = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe'], env });
  const connection = await BidiConnection.open(await bidiAddress(browser));
  const { contexts } = await connection.send('browsingContext.getTree', {});
  const context = String(Reflect.get(Object(contexts)[0], 'context'));
  return {
    page: new FirefoxPage(connection, context),
    async close() {
      await connection.send('browser.close', {}).catch(() => browser.kill());
      connection.close();
      if (browser.exitCode === null) await new Promise((resolve) => browser.once('exit', resolve));
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Firefox says it on standard error. */
async function bidiAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('Firefox has no standard error');
  for await (const line of createInterface({ input: stderr })) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      stderr.resume();
      return address;
    }
  }
  throw new Error('Firefox ended before it listened');
}

/** One tab. What is typed and clicked goes through the browser's own events. */
export class FirefoxPage {
  readonly #connection: BidiConnection;
  readonly #context: string;

  constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  async goto(url: string): Promise<void> {
    const { send } = this.#bound();
    await send('browsingContext.navigate', { url, wait: 'complete' });
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    return Reflect.get(Object(result), 'value');
  }

  text(): Promise<unknown> {
    return this.evaluate('document.body.innerText');
  }

  /** Waits until the page says it: a form that was sent has led on by then. */
  async expectText(wanted: string): Promise<void> {
    const found = await this.#until(`document.body?.innerText.includes(${JSON.stringify(wanted)})`);
    if (!found) throw new Error(`the page does not say "${wanted}" but: ${await this.text()}`);
  }

  async type(selector: string, typed: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
    await this.press(...typed);
  }

  /** Keys as WebDriver names them. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#bound().send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async click(selector: string): Promise<void> {
    const where = `(() => { const box = document.querySelector(${JSON.stringify(selector)});
      box.scrollIntoView({ block: 'center' }); const { x, y, width, height } = box.getBoundingClientRect();
      return JSON.stringify({ x: Math.round(x + width / 2), y: Math.round(y + height / 2) }); })()`;
    const { x, y } = JSON.parse(String(await this.evaluate(where)));
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#bound().send('input.performActions', {
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  #bound() {
    const send = (method: string, params: object) =>
      this.#connection.send(method, { context: this.#context, ...params });
    return { send };
  }

  /** The document may be on its way out while it is asked. */
  async #until(condition: string): Promise<boolean> {
    const deadline = performance.now() + 10_000;
    while (performance.now() < deadline) {
      if ((await this.evaluate(condition).catch(() => false)) === true) return true;
    }
    return false;
  }
}

export const ENTER = '\uE007';
