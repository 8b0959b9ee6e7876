import type { Store } from '../../../src/session/ports.ts';
import type { History } from '../history.ts';
import { type Begun, newSession, rowOf } from '../power-loss/load.ts';

/** Their revocations fill more than one page. */
const SESSIONS = 1_500;
/** Pages after which the log is moved into the file and begins anew, and some more. */
const COMMITS = 1_200;
const HOUR_MS = 3_600_000;

/** So many sessions that not all of their endings stand in the page that the last one is written to. */
export async function loadMuch(store: Store, history: History): Promise<Begun[]> {
  const { id: accountId = 0 } = (await store.listAccounts())[0] ?? {};
  const epochs = await epochsOf(store, accountId);
  const begun = Array.from({ length: SESSIONS }, () => newSession(accountId, false));
  await Promise.all(begun.map((session) => store.insertSession(rowOf(session, epochs))));
  for (const { id } of begun) history.note('login acknowledged', id);
  return begun;
}

/** Lets the log begin anew: what ended before stands in the file alone. */
export async function beginAnew(store: Store): Promise<void> {
  const { id: accountId = 0 } = (await store.listAccounts())[0] ?? {};
  const epochs = await epochsOf(store, accountId);
  const used = newSession(accountId, false);
  await store.insertSession(rowOf(used, epochs));
  for (let commits = 0; commits < COMMITS; commits++) await store.touch(used.id, HOUR_MS + commits);
}

async function epochsOf(store: Store, accountId: number) {
  const { epoch = 0, globalEpoch = 0 } = (await store.credentialsById(accountId)) ?? {};
  return { epoch, globalEpoch };
}
