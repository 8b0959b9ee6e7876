/** Verifies one hash again and again, as many at once as there are processors for it: prints how many a second. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { hash, verify } from '@node-rs/argon2';
import { readConfigFile } from '../../../src/config/config-file.ts';

const { values } = parseArgs({ options: { config: { type: 'string' }, count: { type: 'string' } } });
const { memoryKiB, passes, parallelism } = readConfigFile(values.config ?? '').passwordHashing;
const password = 'punched cards 1843';
const known = await hash(password, { memoryCost: memoryKiB, timeCost: passes, parallelism });
let left = Number(values.count);
const began = performance.now();
async function run(): Promise<void> {
  while (left-- > 0) if (!(await verify(known, password))) throw new Error('a right password was refused');
}
await Promise.all(Array.from({ length: availableParallelism() }, run));
console.log(String((Number(values.count) / (performance.now() - began)) * 1000));
