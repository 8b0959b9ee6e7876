/** `npm run test:firefox`: the pages for people in the Firefox that is installed here. It prints what it did or left out. */
import { startLatchkey } from '../../src/testing/index.ts';
import { installedFirefox, startFirefox } from './firefox.ts';
import { WALK } from './walk.ts';

const ACCOUNT = { name: 'jdoe', password: 'seven red kites' };

const installed = installedFirefox();
if (installed === undefined) {
  console.log('left out: Firefox; not installed: firefox or firefox-esr (FIREFOX names another program)');
} else {
  await walk(installed);
}

async function walk({ program, version }: { program: string; version: string }): Promise<void> {
  const latchkey = await startLatchkey({ accounts: [ACCOUNT] });
  const firefox = await startFirefox(program);
  try {
    for (const [name, step] of Object.entries(WALK)) {
      await step({ page: firefox.page, url: latchkey.url, latchkey, ...ACCOUNT });
      console.log(`ok      ${version}: ${name}`);
    }
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAILED  ${error instanceof Error ? error.stack : error}`);
  } finally {
    await firefox.close();
    await latchkey.close();
  }
}
