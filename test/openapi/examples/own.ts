import type { ExampleRun } from '../../support/examples.ts';
import { JDOE, storeDown } from './scenes.ts';

export const ownExamples: Readonly<Record<string, ExampleRun>> = {
  'session-live': {
    async ask({ latchkey }) {
      await latchkey.elvis.login(JDOE);
      await latchkey.GET('/session');
    },
  },
  'session-anonymous': { ask: ({ latchkey }) => latchkey.GET('/session') },
  'problem-unknown-parameter': { ask: ({ url }) => fetch(`${url}/session?colour=red`) },
  'problem-store-unavailable': {
    async ask(scene) {
      await scene.latchkey.elvis.login(JDOE);
      await storeDown(scene);
      await scene.latchkey.GET('/session');
    },
  },
};
