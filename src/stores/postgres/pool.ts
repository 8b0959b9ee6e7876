import { StoreUnavailable } from '../../session/ports.ts';
import type { Link } from './link.ts';
import type { PrimaryFinder } from './primary-finder.ts';

/** A place for one link, and its number among the places of the pool. */
interface Slot {
  at: number;
  link?: Promise<Link>;
}

/** So many links at most, each made when it is first wanted; one that broke is replaced. */
export interface Pool {
  /** One of the links, shared with others: for statements on their own. */
  any(): Promise<Link>;
  /** One of the links for the work alone: for a transaction. `slot` stays the same for a link that replaces another. */
  hold<T>(work: (link: Link, slot: number) => Promise<T>): Promise<T>;
  /** Breaks every link. */
  destroy(): void;
  close(): Promise<void>;
}

export function createPool(size: number, finder: PrimaryFinder, patienceMs: number): Pool {
  const slots: Slot[] = Array.from({ length: size }, (_, at) => ({ at }));
  const free = [...slots];
  const waiting: ((slot: Slot) => void)[] = [];
  let turn = 0;

  async function linkOf(slot: Slot): Promise<Link> {
    const present = slot.link;
    const link = await present?.catch(() => undefined);
    if (link && !link.isBroken()) return link;
    // Whoever finds it broken first replaces it, and the others wait for that.
    if (slot.link !== present) return await linkOf(slot);
    slot.link = finder.link();
    return await slot.link;
  }

  async function take(): Promise<Slot> {
    const slot = free.pop();
    if (slot) return slot;
    const { promise, resolve, reject } = Promise.withResolvers<Slot>();
    waiting.push(resolve);
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(resolve), 1);
      reject(new StoreUnavailable('every connection to the database is busy'));
    }, patienceMs);
    return await promise.finally(() => clearTimeout(timer));
  }

  function giveBack(slot: Slot): void {
    const next = waiting.shift();
    if (next) next(slot);
    else free.push(slot);
  }

  const each = (work: (link: Link) => unknown) =>
    Promise.all(slots.map(({ link }) => link?.then(work).catch(() => undefined)));

  return {
    async any() {
      turn = (turn + 1) % size;
      const slot = slots[turn] ?? slots[0];
      if (!slot) throw new StoreUnavailable('the pool has no place');
      return await linkOf(slot);
    },
    async hold(work) {
      const slot = await take();
      try {
        return await work(await linkOf(slot), slot.at);
      } finally {
        giveBack(slot);
      }
    },
    destroy: () => void each((link) => link.destroy()),
    async close() {
      await each((link) => link.close());
    },
  };
}
