import type { ExampleRun } from '../../support/examples.ts';
import { formToken, JDOE, JDOE_FORM, storeDown, throttled, tooLarge } from './scenes.ts';

const CHANGE = { password: 'guess', newPassword: 'correct-horse', again: 'correct-horse' };
const FOREIGN = { 'Sec-Fetch-Site': 'cross-site' };

export const pageExamples: Readonly<Record<string, ExampleRun>> = {
  'pages/landing-anonymous': { ask: ({ latchkey }) => latchkey.GET('/') },
  'pages/landing-signed-in': {
    async ask({ latchkey }) {
      await latchkey.elvis.login(JDOE);
      await latchkey.GET('/');
    },
  },
  'pages/login': { ask: ({ latchkey }) => latchkey.GET('/login') },
  'pages/login-refused': {
    async ask(scene) {
      const csrf = await formToken(scene);
      await scene.latchkey.POST('/login', { body: { ...JDOE_FORM, password: 'guess', csrf } });
    },
  },
  'pages/throttled': {
    async ask(scene) {
      await throttled(scene);
      const csrf = await formToken(scene);
      await scene.latchkey.POST('/login', { body: { ...JDOE_FORM, csrf } });
    },
  },
  'pages/password': {
    async ask({ latchkey }) {
      await latchkey.elvis.login(JDOE);
      await latchkey.GET('/password');
    },
  },
  'pages/password-refused': {
    async ask(scene) {
      await scene.latchkey.elvis.login(JDOE);
      await scene.latchkey.POST('/password', { body: { ...CHANGE, csrf: await formToken(scene) } });
    },
  },
  'pages/proof-throttled': {
    async ask(scene) {
      await scene.latchkey.elvis.login(JDOE);
      const csrf = await formToken(scene);
      await throttled(scene);
      await scene.latchkey.POST('/password', { body: { ...CHANGE, csrf } });
    },
  },
  'pages/sessions': {
    async ask({ latchkey }) {
      await latchkey.elvis.apiLogin(JDOE);
      await latchkey.elvis.login(JDOE);
      await latchkey.GET('/sessions');
    },
  },
  'pages/sessions-refused': {
    async ask(scene) {
      await scene.latchkey.elvis.apiLogin(JDOE);
      await scene.latchkey.elvis.login(JDOE);
      const csrf = await formToken(scene);
      await scene.latchkey.POST('/sessions', { body: { end: 'others', password: 'guess', csrf } });
    },
  },
  'pages/logged-out': { ask: ({ latchkey }) => latchkey.GET('/logged-out') },
  'pages/confirm-logout': { ask: ({ latchkey }) => latchkey.GET('/logout', { headers: FOREIGN }) },
  'pages/forbidden': {
    async ask({ latchkey }) {
      await latchkey.elvis.login(JDOE);
      await latchkey.POST('/logout-everywhere', { body: { csrf: 'forged' } });
    },
  },
  'pages/bad-request': { ask: ({ url }) => fetch(`${url}/?notice=hello`) },
  'pages/too-large': { ask: ({ url }) => fetch(`${url}/login`, { method: 'POST', body: tooLarge() }) },
  'pages/unsupported': {
    ask: ({ url }) =>
      fetch(`${url}/login`, { method: 'POST', body: '[1]', headers: { 'Content-Type': 'application/json' } }),
  },
  'pages/unavailable': {
    async ask(scene) {
      await scene.latchkey.elvis.login(JDOE);
      await storeDown(scene);
      await scene.latchkey.GET('/');
    },
  },
};
