import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';

/** On which side of a partition somebody is: most of the servers are on one, the one that is cut off on the other. */
export type Side = 'majority' | 'minority';

/** The ways to the servers of a cluster, each known by its number. */
export interface Network {
  /** Where somebody on that side finds the server. */
  portOf(server: number, side: Side): number;
  /** Puts the server on the minority's side, and the others on the majority's; nothing passes between. */
  cutOff(server: number): void;
  mend(): void;
  close(): void;
}

/** Nothing between a client and a server. */
export function directNetwork(ports: readonly number[]): Network {
  return {
    portOf: (server) => portAt(ports, server),
    cutOff() {
      throw new Error('a direct network cannot be cut');
    },
    mend: () => undefined,
    close: () => undefined,
  };
}

/** Every way is a cable of its own. */
export async function cabledNetwork(ports: readonly number[]): Promise<Network> {
  const layCables = () => Promise.all(ports.map(layCable));
  const cables = { majority: await layCables(), minority: await layCables() };
  const all = [...cables.majority, ...cables.minority];
  return {
    portOf: (server, side) =>
      portAt(
        cables[side].map(({ port }) => port),
        server,
      ),
    cutOff(server) {
      cables.majority[server]?.cut();
      for (const [at, cable] of cables.minority.entries()) if (at !== server) cable.cut();
    },
    mend() {
      for (const cable of all) cable.mend();
    },
    close() {
      for (const cable of all) cable.close();
    },
  };
}

function portAt(ports: readonly number[], server: number): number {
  const port = ports[server];
  if (port === undefined) throw new Error(`there is no server ${server}`);
  return port;
}

interface Cable {
  port: number;
  /** What was sent and what is sent from now on does not arrive, and nobody is told. */
  cut(): void;
  /** Everything that was on its way arrives late, as over a network that is repaired. */
  mend(): void;
  close(): void;
}

interface Pair {
  near: Socket;
  far: Socket;
}

async function layCable(target: number): Promise<Cable> {
  const pairs = new Set<Pair>();
  let isCut = false;
  const server = createServer((near) => {
    const pair = { near, far: createConnection({ port: target, host: '127.0.0.1' }) };
    pairs.add(pair);
    for (const socket of [pair.near, pair.far]) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        pairs.delete(pair);
        pair.near.destroy();
        pair.far.destroy();
      });
    }
    if (!isCut) join(pair);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port, // of a server that listens on TCP
    cut() {
      isCut = true;
      pairs.forEach(part);
    },
    mend() {
      if (isCut) pairs.forEach(join);
      isCut = false;
    },
    close() {
      for (const { near } of pairs) near.destroy();
      server.close();
    },
  };
}

function join({ near, far }: Pair): void {
  near.pipe(far);
  far.pipe(near);
}

function part({ near, far }: Pair): void {
  near.unpipe(far).pause();
  far.unpipe(near).pause();
}
