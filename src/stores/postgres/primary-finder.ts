import { StoreUnavailable } from '../../session/ports.ts';
import type { Host } from './connection-url.ts';
import type { Link, LinkOptions } from './link.ts';
import { askHost, type Newest, outdated, searchPrimary } from './primary.ts';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 500;

export interface PrimaryFinder {
  /** A new link to the primary. */
  link(): Promise<Link>;
  /** The primary does not answer any more: the next link is searched for on every host. */
  forget(): void;
}

/** One search at a time for all links of a store; the others go straight to what it found. */
export function createPrimaryFinder(hosts: readonly Host[], options: LinkOptions): PrimaryFinder {
  const newest: Newest = { server: undefined };
  let known: Host | undefined;
  let searching: Promise<Link> | undefined;
  let notBefore = 0;
  let pause = FIRST_PAUSE_MS;

  async function askKnown(): Promise<Link | undefined> {
    if (!known) return undefined;
    const asked = await askHost(known, options);
    if ('primary' in asked && outdated(asked.primary.server, newest) === undefined) {
      newest.server = asked.primary.server;
      return asked.primary;
    }
    if ('primary' in asked) void asked.primary.close();
    known = undefined;
    return undefined;
  }

  async function search(): Promise<Link> {
    try {
      const link = await searchPrimary(hosts, options, newest);
      newest.server = link.server;
      known = link.host;
      pause = FIRST_PAUSE_MS;
      return link;
    } catch (error) {
      notBefore = performance.now() + pause;
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      throw error;
    } finally {
      searching = undefined;
    }
  }

  async function link(): Promise<Link> {
    const found = await askKnown();
    if (found) return found;
    if (searching) {
      await searching;
      return await link();
    }
    // Here and not in the search itself: a call that is refused meanwhile must not make the wait longer.
    if (performance.now() < notBefore) throw new StoreUnavailable('no primary answered a moment ago');
    searching = search();
    return await searching;
  }

  return {
    link,
    forget() {
      known = undefined;
    },
  };
}
