import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/responses/setup.ts', 'test/support/traffic/setup.ts'],
    globalSetup: ['test/support/traffic/global-setup.ts'],
    // What must not compile is a test like any other.
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true },
    environment: 'node',
    passWithNoTests: false,
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
