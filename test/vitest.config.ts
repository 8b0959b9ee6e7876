import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { type ProjectName, testFilesByProject } from './projects.ts';

const ROOT = new URL('..', import.meta.url).pathname;

const OPTIONS: Readonly<Record<ProjectName, TestProjectInlineConfiguration['test']>> = {
  unit: {
    isolate: false,
    // What must not compile is a test like any other.
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true },
  },
  http: { isolate: false },
  browser: { isolate: false },
  slow: {},
};

const files = testFilesByProject();

/** The packages by the names that the examples import them by. */
const PACKAGES = {
  '@latchkey/client': `${ROOT}src/client/index.ts`,
  'latchkey/testing': `${ROOT}src/testing/index.ts`,
  latchkey: `${ROOT}src/index.ts`,
};

const projects = Object.entries(OPTIONS).map(([name, options]) => ({
  resolve: { alias: PACKAGES },
  test: {
    name,
    root: ROOT,
    include: files.get(name as ProjectName) ?? [], // the keys of OPTIONS
    setupFiles: ['test/support/responses/setup.ts', 'test/support/traffic/setup.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...options,
  },
}));

export default defineConfig({
  test: {
    root: ROOT,
    projects,
    // Here and not in the projects, so that it runs once and sees the traffic of all of them.
    globalSetup: ['test/support/traffic/global-setup.ts'],
    passWithNoTests: false,
    allowOnly: false,
    maxWorkers: '100%',
  },
});
