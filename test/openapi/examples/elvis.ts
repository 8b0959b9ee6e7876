import type { ExampleRun } from '../../support/examples.ts';
import { JDOE, JDOE_FORM, storeDown, throttled, tooLarge } from './scenes.ts';

const AUTHCRED = { params: { query: { authcred: btoa('jdoe:secret-pass') } } };

export const elvisExamples: Readonly<Record<string, ExampleRun>> = {
  'elvis/login-granted': { ask: ({ latchkey }) => latchkey.POST('/services/login', { body: JDOE_FORM }) },
  'elvis/login-granted-profile': {
    ask: ({ latchkey }) =>
      latchkey.POST('/services/login', { body: { ...JDOE_FORM, returnProfile: 'true' } }),
  },
  'elvis/login-refused': {
    ask: ({ latchkey }) => latchkey.POST('/services/login', { body: { ...JDOE_FORM, password: 'guess' } }),
  },
  'elvis/login-throttled': {
    async ask(scene) {
      await throttled(scene);
      await scene.latchkey.POST('/services/login', { body: JDOE_FORM });
    },
    config: { elvis: { errorStatus: 'real' } },
  },
  'elvis/api-login-granted': {
    ask: ({ latchkey }) => latchkey.POST('/services/apilogin', { body: JDOE_FORM }),
  },
  'elvis/logged-out': {
    async ask({ latchkey }) {
      await latchkey.elvis.login(JDOE);
      await latchkey.POST('/services/logout');
    },
  },
  'elvis/csrf-refused': {
    async ask({ latchkey }) {
      await latchkey.elvis.login(JDOE);
      await latchkey.POST('/services/logout', { headers: { 'X-CSRF-TOKEN': '' } });
    },
  },
  'elvis/profile': {
    async ask({ latchkey }) {
      await latchkey.elvis.login(JDOE);
      await latchkey.GET('/services/profile');
    },
  },
  'elvis/not-logged-in': { ask: ({ latchkey }) => latchkey.GET('/services/profile') },
  'elvis/throttled': {
    async ask(scene) {
      await throttled(scene);
      await scene.latchkey.GET('/services/profile', AUTHCRED);
    },
    config: { elvis: { errorStatus: 'real', authcred: true } },
  },
  'elvis/ping': { ask: ({ latchkey }) => latchkey.GET('/services/ping') },
  'elvis/alive': { ask: ({ latchkey }) => latchkey.GET('/alive.txt') },
  'elvis/bad-request': { ask: ({ url }) => fetch(`${url}/services/ping?uid=1&uid=2`) },
  'elvis/too-large': {
    ask: ({ url }) => fetch(`${url}/services/login`, { method: 'POST', body: tooLarge() }),
  },
  'elvis/unsupported-media-type': {
    ask: ({ url }) => {
      const headers = { 'Content-Type': 'application/json' };
      return fetch(`${url}/services/login`, { method: 'POST', headers, body: JSON.stringify(JDOE_FORM) });
    },
    config: { elvis: { errorStatus: 'real' } },
  },
  'elvis/unavailable': {
    async ask(scene) {
      await scene.latchkey.elvis.login(JDOE);
      await storeDown(scene);
      await scene.latchkey.GET('/services/profile');
    },
  },
};
