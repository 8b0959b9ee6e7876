import { check } from '../checker.ts';
import { type Experiment, goesOn } from '../experiment.ts';
import { createHistory, type History } from '../history.ts';
import {
  asksWho,
  type ClientSession,
  cookieHeader,
  type Probe,
  type Server,
  serverAt,
} from '../http/client.ts';
import { asksProfile } from '../http/elvis-client.ts';
import { startInProcess } from '../http/in-process.ts';
import { credentialsFor, LOGIN_NAMES, LOGINS } from '../http/logins.ts';
import { asksUserinfo } from '../http/mediawiki-client.ts';
import { createRandom, type Random } from '../random.ts';
import { addViolation, addViolations, emptyTally, type Tally } from '../tally.ts';

const COOKIES = ['authToken', 'latchkey_session', 'latchkey_BPsession', 'latchkeyToken'];
const MOST_LOOKS = 4;

/**
 * An attacker who has copied everything that was ever issued for a session, and who sends each of it after the logout,
 * from every token source, to every API.
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
      while (goesOn(terms, tally)) await stealAndReplay(server, [server], random, tally);
    } finally {
      await app.close();
    }
    return tally;
  },
};

/** The session lives and dies on `server`; its secrets are sent everywhere. */
export async function stealAndReplay(
  server: Server,
  everywhere: readonly Server[],
  random: Random,
  tally: Tally,
): Promise<void> {
  const login = random.pick(LOGIN_NAMES);
  const clientSession = await LOGINS[login](server, credentialsFor(login));
  tally.tries += 1;
  if (!clientSession) return addViolation(tally, 'fault', `the login by ${login} was refused`);
  const history = createHistory();
  // The re-opening last: until then every probe is as good as at the login, and afterwards others are.
  const looks = random.below(MOST_LOOKS);
  for (const probe of clientSession.probes.slice(0, looks)) await look(history, clientSession, probe);
  history.note('login acknowledged', clientSession.session);
  const logout = clientSession.logouts[random.below(clientSession.logouts.length)];
  history.note('logout asked', clientSession.session);
  if (!logout || !(await logout.logOut()))
    return addViolation(tally, 'fault', `${logout?.name} refused the logout`);
  history.note('logout acknowledged', clientSession.session);
  tally.acknowledgedLogouts += 1;
  const everything = everywhere.flatMap((one) => everySecretEverywhere(one, clientSession));
  for (const probe of [...clientSession.probes, ...everything]) await look(history, clientSession, probe);
  addViolations(tally, check(history.events), `${login}, after ${looks} looks, by ${logout.name}`);
}

async function look(
  history: History,
  { session }: ClientSession,
  { tokenSource, isAccepted }: Probe,
): Promise<void> {
  const began = history.moment();
  history.observe({ session, tokenSource, accepted: await isAccepted(), began });
}

function everySecretEverywhere(server: Server, clientSession: ClientSession): Probe[] {
  const secrets = [...new Set(clientSession.secrets)].filter((secret) => secret.length > 16);
  return secrets.flatMap((secret, at) => [
    ...everyApi(server, `secret ${at} as bearer`, { Authorization: `Bearer ${secret}` }),
    ...COOKIES.flatMap((name) =>
      everyApi(server, `secret ${at} as ${name}`, cookieHeader([...clientSession.beside, [name, secret]])),
    ),
  ]);
}

function everyApi(server: Server, tokenSource: string, headers: Record<string, string>): Probe[] {
  return [
    asksWho(server, `${tokenSource} at /session`, headers),
    asksUserinfo(server, `${tokenSource} at MediaWiki`, headers, []),
    asksProfile(server, `${tokenSource} at Elvis`, headers),
  ];
}
