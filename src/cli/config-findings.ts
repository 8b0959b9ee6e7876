import { availableParallelism } from 'node:os';
import { type Config, type Problem, problemLine } from '../config/index.ts';
import { createPasswordHasher } from '../session/index.ts';
import { type Finding, finding } from './finding.ts';

/** OWASP's Password Storage Cheat Sheet: hashing should take less than a second, and 19 MiB with two passes is enough. */
const SLOW_HASH_MS = 1_000;
const ENOUGH_WORK_KIB = 19_456 * 2;

/** What `serve` would refuse to start with. */
export function settingsFindings(problems: readonly Problem[]): Finding[] {
  const advice = 'serve does not start with it';
  if (problems.length === 0)
    return [{ check: 'settings', state: 'ok', found: 'every key and flag is valid' }];
  return problems.map((problem) => ({
    check: 'settings',
    state: 'error',
    found: problemLine(problem),
    advice,
  }));
}

export async function hashingFinding({ passwordHashing }: Config): Promise<Finding> {
  const { memoryKiB, passes, parallelism } = passwordHashing;
  const hasher = createPasswordHasher(passwordHashing);
  await hasher.hash('the first one also loads the library');
  const began = performance.now();
  await hasher.hash('what is measured');
  const ms = performance.now() - began;
  const perSecond = Math.round((1000 / ms) * availableParallelism());
  const found = `argon2id m=${memoryKiB} t=${passes} p=${parallelism}: ${ms.toFixed(1)} ms, some ${perSecond} logins per second`;
  if (ms > SLOW_HASH_MS) {
    return { check: 'hashing', state: 'warning', found, advice: 'lower passwordHashing: people wait for it' };
  }
  return finding('hashing', found, {
    state: 'warning',
    when: memoryKiB * passes < ENOUGH_WORK_KIB,
    advice:
      'raise passwordHashing to at least 19456 KiB and 2 passes: a stolen database is too cheap to guess',
  });
}

export function configFindings(config: Config): Finding[] {
  const { cookies, redirects, trustProxy, elvis } = config;
  const https = config.publicOrigin?.startsWith('https:') ?? false;
  return [
    finding('origin', config.publicOrigin ?? 'as listened on', {
      state: 'warning',
      when: !https,
      advice:
        'set publicOrigin to the https address people use. Without it cookies are not Secure, and pages on plain http, except on localhost, send no Fetch Metadata: on a LAN another page can log people out',
    }),
    finding(
      'cookies',
      `SameSite=${cookies.sameSite ?? '(no attribute)'}, ${https ? 'Secure' : 'not Secure'}`,
      {
        state: 'warning',
        when: cookies.sameSite === null || (cookies.sameSite === 'none' && !https),
        advice:
          cookies.sameSite === null
            ? 'without SameSite each browser decides by itself when cookies are sent: "lax" unless a client needs otherwise'
            : 'browsers refuse SameSite=None without https: set publicOrigin',
      },
    ),
    finding('redirects', redirects.allow.length === 0 ? 'own origin only' : redirects.allow.join(' '), {
      state: 'warning',
      when: redirects.allow.includes('*'),
      advice: '"*" lets every link send people anywhere after a logout: name the origins instead',
    }),
    finding('proxy', trustProxy.length === 0 ? 'none is trusted' : trustProxy.join(' '), {
      state: 'warning',
      when: trustProxy.length === 0 && config.publicOrigin !== null,
      advice:
        'behind a proxy name its address in trustProxy: otherwise all clients count as one for the throttle',
    }),
    finding('host header', config.publicOrigin === null ? 'decides what our own origin is' : 'not read', {
      state: 'warning',
      when: trustProxy.length > 0 && config.publicOrigin === null,
      advice:
        'set publicOrigin, or let the proxy pass on the Host header with its port (nginx: proxy_set_header Host $http_host): otherwise the login form is refused as sent by another site',
    }),
    ...throttleFindings(config),
    finding('passwords in query strings', elvis.authcred ? 'taken (elvis.authcred)' : 'rejected', {
      state: 'warning',
      when: elvis.authcred,
      advice: 'they end up in the logs of proxies: switch elvis.authcred off when no script needs it',
    }),
  ];
}

function throttleFindings({ throttle, throttleTotals }: Config): Finding[] {
  return [
    finding(
      'throttle',
      throttle.map(({ count, seconds }) => `${count} in ${seconds} s`).join(', ') || 'off',
      {
        state: 'warning',
        when: throttle.length === 0,
        advice: 'passwords can be guessed as fast as they are hashed: set throttle',
      },
    ),
    finding('throttle totals', totalsText(throttleTotals), {
      state: 'warning',
      when: throttleTotals.address === null || throttleTotals.account === null,
      advice:
        'one password can be tried on many accounts, or one account from many addresses: set throttleTotals.address and throttleTotals.account',
    }),
  ];
}

function totalsText(totals: Config['throttleTotals']): string {
  const shown = (limit: Config['throttleTotals']['address']) =>
    limit === null ? 'off' : `${limit.count} in ${limit.seconds} s`;
  return `address ${shown(totals.address)}, account ${shown(totals.account)}`;
}
