import type { Store } from '../../../src/session/ports.ts';
import { areAlive, tokensFor } from '../race/check-run.ts';
import { OPERATIONS, type OperationName, type Outcome } from '../race/operations.ts';
import { coreOn, createWorld, type World } from '../race/world.ts';
import type { HazardBench } from './bench.ts';

/** Longer than the time for which a session that was looked at is not prolonged again. */
const LATER_MS = 600_000;

/** Refuse every login with the old password from the moment on that they count. */
const CHANGES_CREDENTIALS: readonly OperationName[] = ['password change', 'disable'];
/** End what there is, and let anybody log in again who asks afterwards. */
const ENDS_ALL: readonly OperationName[] = ['logout everywhere', 'end of all'];

/** Runs A and B on one session, A stopped at every place; returns what was wrong, in words. */
export async function playPair(bench: HazardBench, a: OperationName, b: OperationName) {
  const wrong: string[] = [];
  for (let stops = 0; ; stops++) {
    const world = await createWorld(coreOn(bench.store));
    bench.advance(LATER_MS);
    const reading = noteCredentials();
    const played = await bench.stopAt(
      stops,
      (store) => OPERATIONS[a](reading.watch(store), world),
      (store) => {
        reading.close();
        return OPERATIONS[b](store, world);
      },
    );
    const found = await findWrong(bench.store, world, [a, b], [played.a, played.b], reading.isOld());
    wrong.push(...found.map((what) => `${a} | ${b}, stopped before ${stops}: ${what}`));
    if (played.last) return { wrong, stops: stops + 1 };
  }
}

/** Whether A had read the credentials of its login before B began. */
function noteCredentials() {
  let open = true;
  let old = false;
  return {
    watch: (store: Store): Store => ({
      ...store,
      async credentials(key) {
        const found = await store.credentials(key);
        if (open) old = true;
        return found;
      },
    }),
    close: () => {
      open = false;
    },
    isOld: () => old,
  };
}

async function findWrong(
  store: Store,
  world: World,
  names: readonly [OperationName, OperationName],
  outcomes: readonly [Outcome, Outcome],
  readBefore: boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  const ended = outcomes.some((outcome) => outcome.ended);
  const own = [world.tokens, ...outcomes.flatMap((outcome) => tokensFor('session', outcome))];
  for (const [at, outcome] of outcomes.entries()) {
    const [tokens] = tokensFor('login', outcome);
    const other = names[1 - at] ?? 'check';
    const mustBeDead =
      CHANGES_CREDENTIALS.includes(other) || (ENDS_ALL.includes(other) && at === 0 && readBefore);
    if (tokens && mustBeDead && (await areAlive(store, [tokens])))
      wrong.push(`revived: the session of ${names[at]}`);
  }
  // The token that was issued first has to end what was issued last, too.
  const [issued] = outcomes.flatMap((outcome) => tokensFor('session', outcome));
  if (!ended && issued?.session)
    await coreOn(store).sessions.end([{ kind: 'session', token: issued.session }]);
  const alive = await areAlive(store, own);
  if (alive && (ended || issued)) wrong.push('revived: the session itself');
  if (!alive && !ended && !issued) wrong.push('lost: nobody ended the session');
  return wrong;
}
