import type { StoreSettings } from '../config/index.ts';
import { InvalidInput, StoreUnavailable } from '../session/index.ts';
import { accountFindings } from './account-findings.ts';
import type { Finding } from './finding.ts';

/** A PostgreSQL cluster is looked at by opening it: what it cannot promise, it says then. */
export async function clusterFindings(settings: StoreSettings): Promise<Finding[]> {
  const weak: Finding[] = [];
  const onWeakPromise = (found: string) =>
    void weak.push({
      check: 'durability',
      state: 'warning',
      found,
      advice: 'see docs/operations.md, PostgreSQL',
    });
  try {
    const accounts = await accountFindings({ ...settings, onWeakPromise });
    return [{ check: 'database', state: 'ok', found: 'PostgreSQL' }, ...weak, ...accounts];
  } catch (error) {
    if (!(error instanceof StoreUnavailable || error instanceof InvalidInput)) throw error;
    const advice = 'serve does not start with it';
    return [...weak, { check: 'database', state: 'error', found: error.message, advice }];
  }
}
