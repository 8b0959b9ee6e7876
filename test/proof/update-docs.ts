/** Puts the tables of the last proof into the page about sessions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Proof, withTables } from './report.ts';

const page = new URL('../../docs/sessions.md', import.meta.url);
const proof: Proof = JSON.parse(readFileSync(new URL('../../generated/proof.json', import.meta.url), 'utf8'));
writeFileSync(page, withTables(readFileSync(page, 'utf8'), proof));
