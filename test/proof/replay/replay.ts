import { check } from '../checker.ts';
import { type Experiment, goesOn } from '../experiment.ts';
import { createHistory, type History } from '../history.ts';
import { asksProfile } from '../http/elvis-visitor.ts';
import { credentialsFor, FACE_NAMES, FACES } from '../http/faces.ts';
import { startInProcess } from '../http/in-process.ts';
import { asksUserinfo } from '../http/mediawiki-visitor.ts';
import { asksWho, cookieHeader, type Probe, type Server, serverAt, type Visit } from '../http/visitor.ts';
import { createRandom, type Random } from '../random.ts';
import { addViolation, addViolations, emptyTally, type Tally } from '../tally.ts';

const COOKIES = ['authToken', 'latchkey_session', 'latchkey_BPsession', 'latchkeyToken'];
const MOST_LOOKS = 4;

/**
 * A thief who has copied everything that a session was ever given, and who sends each of it after the logout, in every
 * place where a secret can stand, to every face.
 */
export const replay: Experiment = {
  name: 'Replay',
  notices: ['loses the last batch', 'caches sessions', 're-inserts from the remember token'],
  async run(terms) {
    const tally = emptyTally();
    const random = createRandom(terms.seed);
    const app = await startInProcess(terms.sabotage);
    const server = serverAt({ url: app.url }, (what) => addViolation(tally, 'fault', what));
    try {
      while (goesOn(terms, tally)) await stealAndReplay(server, random, tally);
    } finally {
      await app.close();
    }
    return tally;
  },
};

async function stealAndReplay(server: Server, random: Random, tally: Tally): Promise<void> {
  const face = random.pick(FACE_NAMES);
  const visit = await FACES[face](server, credentialsFor(face));
  tally.tries += 1;
  if (!visit) return addViolation(tally, 'fault', `the login by ${face} was refused`);
  const history = createHistory();
  // The re-opening last: until then every probe is as good as at the login, and afterwards others are.
  const looks = random.below(MOST_LOOKS);
  for (const probe of visit.probes.slice(0, looks)) await look(history, visit, probe);
  history.note('login acknowledged', visit.session);
  const exit = visit.exits[random.below(visit.exits.length)];
  history.note('logout asked', visit.session);
  if (!exit || !(await exit.leave())) return addViolation(tally, 'fault', `${exit?.name} refused the logout`);
  history.note('logout acknowledged', visit.session);
  tally.acknowledgedLogouts += 1;
  for (const probe of [...visit.probes, ...everySecretEverywhere(server, visit)])
    await look(history, visit, probe);
  addViolations(tally, check(history.events), `${face}, after ${looks} looks, by ${exit.name}`);
}

async function look(history: History, { session }: Visit, { carrier, isAccepted }: Probe): Promise<void> {
  const began = history.moment();
  history.observe({ session, carrier, accepted: await isAccepted(), began });
}

function everySecretEverywhere(server: Server, visit: Visit): Probe[] {
  const secrets = [...new Set(visit.secrets)].filter((secret) => secret.length > 16);
  return secrets.flatMap((secret, at) => [
    ...everyFace(server, `secret ${at} as bearer`, { Authorization: `Bearer ${secret}` }),
    ...COOKIES.flatMap((name) =>
      everyFace(server, `secret ${at} as ${name}`, cookieHeader([...visit.beside, [name, secret]])),
    ),
  ]);
}

function everyFace(server: Server, carrier: string, headers: Record<string, string>): Probe[] {
  return [
    asksWho(server, `${carrier} at /session`, headers),
    asksUserinfo(server, `${carrier} at MediaWiki`, headers, []),
    asksProfile(server, `${carrier} at Elvis`, headers),
  ];
}
