import type { IssuedTokens, RequestToken } from '../../../src/session/index.ts';
import type { Store } from '../../../src/session/ports.ts';
import { addViolation, type Tally } from '../tally.ts';
import { ENDS_ACCOUNT, type Outcome } from './operations.ts';
import type { Run } from './scheduler.ts';
import { coreOn, type World } from './world.ts';

/** Everything that was found of one run. */
export interface Played {
  names: readonly string[];
  outcomes: readonly Outcome[];
  run: Run;
}

/** Checks a run against the promise, while it ran and after it. */
export async function checkRun(store: Store, world: World, played: Played, tally: Tally): Promise<void> {
  const { names, outcomes, run } = played;
  const say = (what: string) => `${names.join(' | ')}: ${what} in ${inWords(run)}`;
  const endings = outcomes.map((outcome, actor) => (outcome.ended ? run.ended[actor] : undefined));
  const firstEnd = Math.min(...endings.map((at) => at ?? Number.POSITIVE_INFINITY));
  tally.acknowledgedLogouts += endings.filter((at) => at !== undefined).length;

  for (const [actor, outcome] of outcomes.entries()) {
    const late = (run.began[actor] ?? 0) >= firstEnd;
    if (outcome.accepted && late) addViolation(tally, 'revived', say(`${names[actor]} after the end`));
  }
  const ended = firstEnd !== Number.POSITIVE_INFINITY;
  const own = [world.tokens, ...outcomes.flatMap((outcome) => tokensFor('session', outcome))];
  const alive = await areAlive(store, own);
  if (ended && alive) addViolation(tally, 'revived', say('alive at last'));
  if (!ended && !alive) addViolation(tally, 'lost', say('dead at last'));
  for (const [actor, outcome] of outcomes.entries()) {
    const [tokens] = tokensFor('login', outcome);
    if (!tokens) continue;
    const killed = endedAfterInsert(run, actor);
    const lives = await areAlive(store, [tokens]);
    if (killed && lives) addViolation(tally, 'revived', say(`the session of ${names[actor]}`));
    if (!killed && !lives && !mayBeEndedByAnother(run, actor))
      addViolation(tally, 'lost', say(`the session of ${names[actor]}`));
  }
}

function inWords({ steps }: Run): string {
  return steps.map(({ actor, method }) => `${actor}.${method}`).join(' ');
}

export function tokensFor(what: 'session' | 'login', { issued }: Outcome): IssuedTokens[] {
  return issued?.for === what ? [issued.tokens] : [];
}

function endedAfterInsert(run: Run, actor: number): boolean {
  return stepsAfterInsert(run, actor).some(({ method }) => ENDS_ACCOUNT.includes(method));
}

/** An end of all others ends a session of another actor, unless its own session is dead by then. */
function mayBeEndedByAnother(run: Run, actor: number): boolean {
  return stepsAfterInsert(run, actor).some((step) => step.method === 'revokeOthers' && step.actor !== actor);
}

function stepsAfterInsert({ steps }: Run, actor: number): Run['steps'] {
  return steps.slice(steps.findIndex((step) => step.actor === actor && step.method === 'insertSession'));
}

/** Whether any of the tokens opens anything, from any source. */
export async function areAlive(store: Store, issued: readonly IssuedTokens[]): Promise<boolean> {
  const { sessions } = coreOn(store);
  const accepted: boolean[] = [];
  for (const token of issued.flatMap(requestTokensOf))
    accepted.push((await sessions.check(token)) !== undefined);
  for (const { remember } of issued)
    if (remember) accepted.push((await sessions.reopen(remember)) !== undefined);
  return accepted.includes(true);
}

function requestTokensOf({ session, remember }: IssuedTokens): RequestToken[] {
  return [
    ...(session ? [{ kind: 'session', token: session, allowApi: true } as const] : []),
    ...(remember ? [{ kind: 'remember', token: remember } as const] : []),
  ];
}
