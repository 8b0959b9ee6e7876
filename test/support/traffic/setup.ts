import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject } from 'vitest';
import { trafficSoFar } from './traffic.ts';

afterAll(async () => {
  const { testPath = '' } = expect.getState();
  const name = createHash('sha256').update(testPath).digest('hex').slice(0, 16);
  writeFileSync(join(inject('trafficFolder'), `${name}.json`), JSON.stringify(await trafficSoFar()));
});
