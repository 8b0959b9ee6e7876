import { StoreUnavailable } from '../../session/ports.ts';
import type { Link } from './link.ts';

/**
 * Until when a primary's answers count. A primary that was frozen or cut off may still think it is one, while another
 * already acknowledges endings; so its answers count only for a while after a commit that a quorum has confirmed, and
 * a new primary's endings are acknowledged only when that while is over.
 */
export interface Lease {
  /** A quorum has confirmed the primary of this link; `began`: when it was asked, by {@link Lease.moment}. */
  confirmed(link: Link, began: Moment): void;
  /** Throws {@link StoreUnavailable} when answers of this link do not count, or not any more. */
  require(link: Link): void;
  moment(): Moment;
}

/** Both clocks of the machine: one stands still while a virtual machine is suspended, the other can be set back. */
export interface Moment {
  monotonic: number;
  wall: number;
}

export function createLease(ms: number): Lease {
  let since: (Moment & { timeline: number }) | undefined;
  const moment = () => ({ monotonic: performance.now(), wall: Date.now() });

  function isOver(): boolean {
    if (!since) return true;
    const now = moment();
    return now.monotonic - since.monotonic > ms || now.wall - since.wall > ms;
  }

  return {
    moment,
    confirmed(link, began) {
      since = { ...began, timeline: link.server.timeline };
    },
    require(link) {
      if (isOver() || since?.timeline !== link.server.timeline)
        throw new StoreUnavailable('no quorum has confirmed the primary lately');
    },
  };
}
