import { configFindings, hashingFinding } from './doctor-config.ts';
import { databaseFindings } from './doctor-store.ts';
import type { Finding } from './finding.ts';
import { type Answer, databaseCommand } from './store-command.ts';

export const doctor = databaseCommand({
  name: 'doctor',
  summary: 'Look at database, hashing and settings, and say what to do; fails when a promise cannot be kept',
  options: {},
  read: () => undefined,
  async run({ databaseFile, config }) {
    const findings = [
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
