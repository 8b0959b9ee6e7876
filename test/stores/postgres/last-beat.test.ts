import { expect, test } from 'vitest';
import { createLastBeat } from '../../../src/stores/postgres/last-beat.ts';

const LEASE_MS = 60_000;
const SERVER = { system: '1', timeline: 2, startedAt: 'now' };

test.each([
  ['a timeline that has just begun, a lease', 0, LEASE_MS],
  ['half a lease later, the rest of it', LEASE_MS / 2, LEASE_MS / 2],
  ['a clock that went back by an hour, no more than a lease', -3_600_000, LEASE_MS],
])('an ending waits for old leases: on %s', (_, timelineAgeMs, most) => {
  const last = createLastBeat(LEASE_MS);
  last.record(SERVER, { now: 0, promised: 'quorum', timelineAgeMs });
  expect(last.oldLeasesLeftMs()).toBeLessThanOrEqual(most);
  expect(last.oldLeasesLeftMs()).toBeGreaterThan(most - 10_000);
});

test('nothing waits where no standby could have taken over', () => {
  const last = createLastBeat(LEASE_MS);
  expect(last.oldLeasesLeftMs()).toBe(0);
});
