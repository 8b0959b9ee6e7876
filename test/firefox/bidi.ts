/** What a command returns; each has its own form, https://www.w3.org/TR/webdriver-bidi/. */
type Result = Readonly<Record<string, unknown>>;

interface Waiting {
  resolve(result: Result): void;
  reject(error: Error): void;
}

const SLOWEST_MS = 30_000;

/** WebDriver BiDi, as far as a walk through pages needs it. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #commands = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(String(data)));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values())
        reject(new Error('the browser has closed the connection'));
    });
  }

  static async open(address: string): Promise<BidiConnection> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
    });
    const connection = new BidiConnection(socket);
    await connection.send('session.new', { capabilities: {} });
    return connection;
  }

  send(method: string, params: object): Promise<Result> {
    const id = ++this.#commands;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} took too long`)), SLOWEST_MS);
      const settled = () => {
        clearTimeout(timer);
        this.#waiting.delete(id);
      };
      this.#waiting.set(id, {
        resolve: (result) => {
          settled();
          resolve(result);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #receive(text: string): void {
    const { id, type, result, error, message } = JSON.parse(text);
    const waiting = this.#waiting.get(id);
    if (type === 'success') waiting?.resolve(result);
    if (type === 'error') waiting?.reject(new Error(`${error}: ${message}`));
  }
}
