import { openBenchDatabase } from '../database.ts';
import { type Connection, openConnection, type RawResponse, requestBytes } from '../http/connection.ts';
import { cpuMicroseconds } from '../process.ts';
import { elvisLogin, latchkey } from '../subjects.ts';

export interface CycleFigures {
  connections: number;
  /** Whole cycles: a login with a hash that costs nothing, a session check, a durable logout. */
  perSecond: number;
  /** Logins that were refused because too many waited. */
  refused: number;
  /** Server processor time of one cycle. */
  cpuMicroseconds: number;
}

const CONNECTIONS = [1, 64, 256];

export async function benchCycles(directory: string, cycles: number): Promise<CycleFigures[]> {
  const database = await openBenchDatabase(directory, 1000);
  const running = await latchkey(database).start();
  try {
    const figures: CycleFigures[] = [];
    await runCycles(running.port, 64, cycles / 4);
    for (const connections of CONNECTIONS) {
      const before = cpuMicroseconds(running.pid);
      const { done, refused, seconds } = await runCycles(running.port, connections, cycles);
      const cpu = cpuMicroseconds(running.pid) - before;
      figures.push({ connections, perSecond: done / seconds, refused, cpuMicroseconds: cpu / done });
    }
    return figures;
  } finally {
    await running.stop();
    await database.close();
  }
}

const MOST_MS = 6_000;

async function runCycles(port: number, connections: number, cycles: number) {
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const began = performance.now();
  let left = cycles;
  let [done, refused] = [0, 0];
  async function run(connection: Connection): Promise<void> {
    while (left > 0 && performance.now() - began < MOST_MS) {
      left -= 1;
      if (await cycle(connection)) done += 1;
      else refused += 1;
    }
  }
  await Promise.all(open.map(run));
  for (const connection of open) connection.close();
  return { done, refused, seconds: (performance.now() - began) / 1000 };
}

/** False: the login was refused for now. */
async function cycle(connection: Connection): Promise<boolean> {
  const begun = await connection.request(elvisLogin().next());
  if (begun.status === 503 && /^retry-after:/im.test(begun.head)) return false;
  const [, cookie] = /^set-cookie: (authToken=[^;]+)/im.exec(begun.head) ?? [];
  const { csrfToken } = JSON.parse(begun.body);
  if (cookie === undefined) throw new Error(`a login failed: ${begun.head}\n\n${begun.body}`);
  mustShow(await connection.request(requestBytes('GET', '/session', { Cookie: cookie })), '"name"');
  const headers = { Cookie: cookie, 'X-CSRF-TOKEN': csrfToken };
  mustShow(
    await connection.request(requestBytes('POST', '/services/logout', headers)),
    '"logoutSuccess":true',
  );
  return true;
}

function mustShow({ status, head, body }: RawResponse, text: string): void {
  if (status !== 200 || !body.includes(text)) throw new Error(`a wrong response: ${head}\n\n${body}`);
}
