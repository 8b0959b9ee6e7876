import { type ServeSettings, tryServeSettings } from '../config/index.ts';
import { createReporter, type ReportEvent } from '../session/index.ts';
import { accountFindings } from './account-findings.ts';
import { clusterFindings } from './cluster-findings.ts';
import { command, type Options, type Values } from './command.ts';
import { commandEvents } from './command-events.ts';
import { configFindings, hashingFinding, settingsFindings } from './config-findings.ts';
import { databaseFindings, mendingFinding } from './database-findings.ts';
import { exposureFindings } from './exposure-findings.ts';
import type { Finding } from './finding.ts';
import { type Entry, printResult } from './result.ts';
import { storeOptions } from './store-command.ts';
import { WrongUsage } from './wrong-usage.ts';

const doctorOptions = {
  ...storeOptions,
  'mend-clock': {
    type: 'boolean',
    help: 'take the time of the database back to that of the machine, and end every session',
  },
  patroni: {
    type: 'string',
    value: 'URL',
    help: 'ask Patroni’s REST API too, at any member: http://HOST:8008',
  },
} as const satisfies Options;

export const doctor = command({
  name: 'doctor',
  summary:
    'Look at settings, database, accounts and hashing, and say what to do; fails when something is an error',
  options: doctorOptions,
  async run({ values, terminal }) {
    const findings = await runChecks(values, createReporter(commandEvents(terminal)));
    const entries = findings.map(entryOf);
    const result = findings.some(({ state }) => state === 'error') ? { failed: entries } : { done: entries };
    return printResult(result, values.json === true, terminal);
  },
});

/** Settings that `serve` would not start with are findings too; the rest is checked with the defaults in their place. */
async function runChecks(flags: Values<typeof doctorOptions>, report: ReportEvent): Promise<Finding[]> {
  const { settings, problems } = tryServeSettings(flags);
  return [
    ...settingsFindings(problems),
    ...(await storeFindings(settings, flags, report)),
    await hashingFinding(settings.config),
    ...configFindings(settings.config),
    ...exposureFindings(settings),
  ];
}

async function storeFindings(
  settings: ServeSettings,
  { patroni, 'mend-clock': mendsClock }: Values<typeof doctorOptions>,
  report: ReportEvent,
): Promise<Finding[]> {
  const { cluster } = settings;
  if (cluster && mendsClock) throw new WrongUsage('--mend-clock is for SQLite: a cluster keeps its own time');
  if (!cluster && patroni !== undefined) throw new WrongUsage('--patroni needs --database postgres://…');
  if (cluster) return await clusterFindings({ ...settings, cluster, patroni });
  // What it has instead is among the findings about settings.
  if (settings.databaseFile === '') return [];
  const mended = mendsClock ? [mendingFinding(settings.databaseFile, report)] : [];
  const findings = [...mended, ...databaseFindings(settings.databaseFile)];
  const isUsable = findings.every(({ check, state }) => state !== 'error' && check !== 'database');
  return isUsable ? [...findings, ...(await accountFindings(settings))] : findings;
}

function entryOf({ check, state, found, advice }: Finding): Entry {
  return {
    lines: [`${state.padEnd(7)} ${check}: ${found}`, ...(advice === undefined ? [] : [`        ${advice}`])],
    json: { check, state, found, advice: advice ?? null },
  };
}
