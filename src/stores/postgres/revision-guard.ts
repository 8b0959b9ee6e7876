import { StoreUnavailable } from '../../session/ports.ts';
import type { Link } from './link.ts';
import type { Acknowledged, RevisionFiles, Revisions } from './revision-files.ts';

/** Whether the primary knows every ending that this machine has acknowledged. */
export interface RevisionGuard {
  /** Asks the primary, once per server that takes over or is started again. Throws {@link EndingsLost}. */
  verify(link: Link): Promise<void>;
  /** To be called with what an ending's own transaction has counted, before it is acknowledged. */
  acknowledge(lane: string, counted: Acknowledged | undefined): void;
  /** Whether the lane has a row already, which must not be missing then. */
  hasCounted(lane: string): boolean;
  /** The highest global epoch under which anything was acknowledged: an end of all has to go beyond. */
  highestEpoch(): number;
  /** An end of all was committed: what was lost before cannot be alive. */
  allEnded(): void;
  close(): void;
}

/** The primary counts fewer endings than were acknowledged: sessions that were logged out may be alive in it. */
export class EndingsLost extends StoreUnavailable {
  constructor(lanes: number) {
    super(
      `the database has lost acknowledged logouts (${lanes} of this machine's counters are behind): it was put back from ` +
        'a copy, or a standby that lacked them was promoted. Nothing is answered from it until every session has been ' +
        'ended: latchkey session end --all',
    );
  }
}

const COUNTED = `SELECT (SELECT global_epoch FROM meta) AS epoch,
  (SELECT coalesce(json_object_agg(lane, revision), '{}')::text FROM node_revision WHERE lane = ANY($1)) AS revisions`;

async function epochOf(link: Link): Promise<number> {
  const [row] = await link.query({ sql: 'SELECT global_epoch AS epoch FROM meta', values: [] });
  return Number(Reflect.get(Object(row), 'epoch'));
}

export function createRevisionGuard(files: RevisionFiles): RevisionGuard {
  const verified = new Set<string>();
  let lost: EndingsLost | undefined;
  /** The highest epoch that was known when the loss was noticed. */
  let lostUnder = 0;
  const highestEpoch = () => Math.max(0, ...[...files.known().values()].map(({ epoch }) => epoch));

  function lose(lanes: number): EndingsLost {
    lost = new EndingsLost(lanes);
    lostUnder = highestEpoch();
    return lost;
  }

  function allEnded(): void {
    lost = undefined;
    files.forget();
  }

  /** Another process may have ended all since. Not by the counters: one that was raised again looks right. */
  async function askWhetherAllEnded(link: Link): Promise<void> {
    if ((await epochOf(link)) > lostUnder) allEnded();
  }

  async function ask(link: Link): Promise<void> {
    const known = files.known();
    const [row] = await link.query({ sql: COUNTED, values: [[...known.keys()]] });
    const { epoch, revisions } = row as { epoch: number; revisions: string }; // the columns of the statement above
    const behind = countBehind(known, epoch, JSON.parse(revisions));
    if (behind > 0) {
      lose(behind);
      return;
    }
    lost = undefined;
    files.adopt();
  }

  return {
    async verify(link) {
      const { system, timeline, startedAt } = link.server;
      const server = `${system} ${timeline} ${startedAt}`;
      if (!verified.has(server)) {
        await ask(link);
        verified.clear();
        verified.add(server);
      } else if (lost) await askWhetherAllEnded(link);
      if (lost) throw lost;
    },
    acknowledge(lane, counted) {
      const before = files.last(lane);
      if (!counted || (before && counted.revision <= before.revision)) {
        throw lose(1);
      }
      files.append(lane, counted);
    },
    hasCounted: (lane) => files.last(lane) !== undefined,
    highestEpoch,
    allEnded,
    close: () => files.close(),
  };
}

/** What was acknowledged under an earlier epoch is dead by the epoch alone. */
function countBehind(known: Revisions, epoch: number, revisions: Record<string, number>): number {
  const counting = [...known].filter(([, one]) => one.epoch >= epoch);
  return counting.filter(([lane, { revision }]) => (revisions[lane] ?? 0) < revision).length;
}
