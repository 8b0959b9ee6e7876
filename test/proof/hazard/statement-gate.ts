import pg from 'pg';

/** Stops everything that one database user's connections of this process send, before their n-th statement. */
export interface StatementGate {
  /** From now on statements count. `reached` resolves when the n-th is about to be sent, and waits for `release`. */
  arm(n: number): { reached: Promise<void>; release: () => void };
  /** Statements no longer count. */
  disarm(): void;
  /** Takes the place of nothing any more. */
  remove(): void;
}

/** What begins a transaction and decides nothing. */
const ASIDE = /^(BEGIN|SET LOCAL|SELECT current_setting)/;

type Query = (this: pg.Client, ...args: unknown[]) => Promise<unknown>;

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : String(Reflect.get(Object(query), 'text'));
}

interface Armed {
  left: number;
  reached: PromiseWithResolvers<void>;
  go: PromiseWithResolvers<void>;
}

/** A statement as it is sent; for sabotage, another one. */
export type Rewrite = (sql: string) => string;

function rewritten(args: readonly unknown[], rewrite: Rewrite): unknown[] {
  const [query, ...rest] = args;
  if (typeof query === 'string') return args.slice();
  const text = rewrite(textOf(query));
  // Another statement needs another name on the connection.
  return text === textOf(query) ? args.slice() : [{ ...Object(query), text, name: undefined }, ...rest];
}

export function createStatementGate(user: string, rewrite: Rewrite = (sql) => sql): StatementGate {
  const original = pg.Client.prototype.query as Query; // one of its many signatures, passed on as it came
  const tails = new WeakMap<pg.Client, Promise<void>>();
  let armed: Armed | undefined;

  async function pass(text: string): Promise<void> {
    if (!armed || ASIDE.test(text)) return;
    armed.left -= 1;
    if (armed.left !== -1) return;
    armed.reached.resolve();
    await armed.go.promise;
  }

  const gated: Query = async function (...args) {
    const sent = rewritten(args, rewrite);
    if (this.user !== user) return await original.apply(this, sent);
    // What was asked for later goes later: the order on a connection is the order of the calls.
    const turn = (tails.get(this) ?? Promise.resolve()).then(() => pass(textOf(args[0])));
    tails.set(this, turn);
    await turn;
    return await original.apply(this, sent);
  };
  Object.assign(pg.Client.prototype, { query: gated });

  return {
    arm(n) {
      const [reached, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      armed = { left: n, reached, go };
      return { reached: reached.promise, release: go.resolve };
    },
    disarm() {
      armed = undefined;
    },
    remove() {
      Object.assign(pg.Client.prototype, { query: original });
    },
  };
}
