import type { ExampleRun, Scene } from '../../support/examples.ts';
import { JDOE, mediawikiToken, storeDown, tooLarge } from './scenes.ts';

const JSON_FORMAT = { format: 'json' } as const;
const CREDENTIALS = { lgname: 'jdoe', lgpassword: 'secret-pass' };
const CLIENT_CREDENTIALS = {
  username: 'jdoe',
  password: 'secret-pass',
  loginreturnurl: 'https://www.example.org/',
};

async function logIn(scene: Scene, given: object): Promise<void> {
  const body = { ...JSON_FORMAT, ...CREDENTIALS, lgtoken: await mediawikiToken(scene, 'login'), ...given };
  await scene.latchkey.POST('/w/api.php?action=login', { body });
}

async function clientLogIn(scene: Scene, given: object): Promise<void> {
  const body = {
    ...JSON_FORMAT,
    ...CLIENT_CREDENTIALS,
    logintoken: await mediawikiToken(scene, 'login'),
    ...given,
  };
  await scene.latchkey.POST('/w/api.php?action=clientlogin', { body });
}

/** What the client's types do not let through. */
function ask(query: string): ExampleRun {
  return { ask: ({ url }) => fetch(`${url}/w/api.php?${query}`) };
}

const READING: Readonly<Record<string, ExampleRun>> = {
  'mediawiki/query-anonymous': {
    ask: ({ latchkey }) =>
      latchkey.GET('/w/api.php?action=query', { params: { query: { meta: ['userinfo'], ...JSON_FORMAT } } }),
  },
  'mediawiki/query-logged-in': {
    async ask({ latchkey }) {
      await latchkey.mediawiki.login(JDOE);
      const query = { meta: ['userinfo' as const], ...JSON_FORMAT };
      await latchkey.GET('/w/api.php?action=query', { params: { query } });
    },
  },
  'mediawiki/query-badcontinue': ask('action=query&meta=userinfo&continue=nonsense&format=json'),
  'mediawiki/checktoken-valid': {
    async ask(scene) {
      await scene.latchkey.mediawiki.login(JDOE);
      const body = { ...JSON_FORMAT, type: 'csrf', token: await mediawikiToken(scene, 'csrf') } as const;
      await scene.latchkey.POST('/w/api.php?action=checktoken', { body });
    },
  },
  'mediawiki/checktoken-missing': ask('action=checktoken&token=nonsense&format=json'),
  'mediawiki/help-page': ask(''),
  'mediawiki/help-wrapped': ask('action=help&modules=logout&wrap=1&format=json'),
  'mediawiki/help-badmodule': ask('action=help&modules=nonsense&wrap=1&format=json'),
  'mediawiki/paraminfo-logout': ask('action=paraminfo&modules=logout&format=json'),
  'mediawiki/paraminfo-badvalue': ask('action=paraminfo&modules=logout&helpformat=nonsense&format=json'),
  'mediawiki/bad-action': ask('action=nonsense&format=json'),
  'mediawiki/invalid-method': {
    ask: ({ url }) => fetch(`${url}/w/api.php?action=query&format=json`, { method: 'PUT' }),
  },
  'mediawiki/too-large': {
    ask: ({ url }) =>
      fetch(`${url}/w/api.php?action=login&format=json`, { method: 'POST', body: tooLarge() }),
  },
  'mediawiki/unavailable': {
    async ask(scene) {
      await scene.latchkey.mediawiki.login(JDOE);
      await storeDown(scene);
      const query = { meta: ['userinfo' as const], ...JSON_FORMAT };
      await scene.latchkey.GET('/w/api.php?action=query', { params: { query } });
    },
  },
};

const LOGGING_IN_AND_OUT: Readonly<Record<string, ExampleRun>> = {
  'mediawiki/login-success': { ask: (scene) => logIn(scene, {}) },
  'mediawiki/login-failed': { ask: (scene) => logIn(scene, { lgpassword: 'guess' }) },
  'mediawiki/login-need-token': {
    ask: ({ latchkey }) =>
      latchkey.POST('/w/api.php?action=login', { body: { ...JSON_FORMAT, ...CREDENTIALS } }),
  },
  'mediawiki/clientlogin-pass': { ask: (scene) => clientLogIn(scene, {}) },
  'mediawiki/clientlogin-fail': { ask: (scene) => clientLogIn(scene, { password: 'guess' }) },
  'mediawiki/logout-done': {
    async ask(scene) {
      await scene.latchkey.mediawiki.login(JDOE);
      const body = { ...JSON_FORMAT, token: await mediawikiToken(scene, 'csrf') };
      await scene.latchkey.POST('/w/api.php?action=logout', { body });
    },
  },
  'mediawiki/logout-badtoken': {
    async ask({ latchkey }) {
      await latchkey.mediawiki.login(JDOE);
      await latchkey.POST('/w/api.php?action=logout', { body: { ...JSON_FORMAT, token: '+\\' } });
    },
  },
};

export const mediawikiExamples = { ...READING, ...LOGGING_IN_AND_OUT };
