import { configFindings, hashingFinding } from './doctor-config.ts';
import { databaseFindings, mendingFinding } from './doctor-store.ts';
import type { Finding } from './finding.ts';
import { type Answer, databaseCommand } from './store-command.ts';

export const doctor = databaseCommand({
  name: 'doctor',
  summary: 'Look at database, hashing and settings, and say what to do; fails when a promise cannot be kept',
  options: {
    'mend-clock': {
      type: 'boolean',
      help: 'take the time of the database back to that of the machine, and end every session',
    },
  },
  read: ({ values }) => values['mend-clock'] === true,
  async run({ databaseFile, config }, mends) {
    const findings = [
      ...(mends ? [mendingFinding(databaseFile)] : []),
      ...databaseFindings(databaseFile),
      await hashingFinding(config),
      ...configFindings(config),
    ];
    const answers = findings.map(answer);
    return findings.some(({ verdict }) => verdict === 'wrong') ? { wrong: answers } : answers;
  },
});

function answer(finding: Finding): Answer {
  const { check, verdict, found, advice } = finding;
  const text = `${verdict.padEnd(5)} ${check}: ${found}${advice === undefined ? '' : `\n      ${advice}`}`;
  return { text, json: { check, verdict, found, advice: advice ?? null } };
}
