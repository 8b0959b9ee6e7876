import type { Recipes, Step } from './recipe.ts';

const NAME_AND_PASSWORD = { username: 'jdoe', password: 'secret-pass' };
const LOGIN: Step = { name: 'login', method: 'POST', path: '/services/login', form: NAME_AND_PASSWORD };
const API_LOGIN: Step = {
  name: 'token',
  method: 'POST',
  path: '/services/apilogin',
  form: NAME_AND_PASSWORD,
};
const CSRF = { 'X-CSRF-TOKEN': '{login.csrfToken}' };
const BEARER = { Authorization: 'Bearer {token.authToken}' };

export const elvisRecipes: Recipes = {
  'elvis/login': { operations: ['elvisLogin'], sample: true, steps: [LOGIN] },
  'elvis/login-profile': {
    operations: ['elvisLogin'],
    steps: [
      { ...LOGIN, form: { ...NAME_AND_PASSWORD, clientType: 'api_nightly_export', returnProfile: 'true' } },
    ],
  },
  'elvis/login-refused': {
    operations: ['elvisLogin'],
    steps: [{ ...LOGIN, form: { ...NAME_AND_PASSWORD, password: 'guess' } }],
  },
  'elvis/apilogin': { operations: ['elvisApiLogin'], sample: true, steps: [API_LOGIN] },
  'elvis/logout': {
    operations: ['elvisLogout'],
    sample: true,
    steps: [LOGIN, { name: 'logout', method: 'POST', path: '/services/logout', headers: CSRF }],
  },
  'elvis/logout-bearer': {
    operations: ['elvisLogout'],
    sample: true,
    steps: [API_LOGIN, { name: 'logout', method: 'POST', path: '/services/logout', headers: BEARER }],
  },
  'elvis/logout-without-csrf': {
    operations: ['elvisLogout'],
    steps: [LOGIN, { name: 'logout', method: 'POST', path: '/services/logout' }],
  },
  'elvis/logout-again': {
    operations: ['elvisLogout'],
    steps: [{ name: 'logout', method: 'POST', path: '/services/logout' }],
  },
  'elvis/logout-redirect': {
    operations: ['pageLogoutByGet', 'pageLogout'],
    steps: [
      LOGIN,
      {
        name: 'logout',
        method: 'GET',
        path: '/logout',
        query: { logoutSuccessUrl: 'https://www.example.org/bye' },
      },
    ],
    config: { redirects: { allow: ['https://www.example.org'] } },
  },
  'elvis/profile': {
    operations: ['elvisProfileByGet', 'elvisProfile'],
    sample: true,
    steps: [API_LOGIN, { name: 'profile', method: 'GET', path: '/services/profile', headers: BEARER }],
  },
  'elvis/profile-anonymous': {
    operations: ['elvisProfileByGet'],
    steps: [{ name: 'profile', method: 'GET', path: '/services/profile' }],
  },
  'elvis/ping': {
    operations: ['elvisPingByGet', 'elvisPing'],
    sample: true,
    steps: [{ name: 'ping', method: 'GET', path: '/services/ping' }],
  },
  'elvis/alive': {
    operations: ['elvisKeepAliveByGet', 'elvisKeepAlive'],
    steps: [{ name: 'alive', method: 'GET', path: '/alive.txt', query: { uid: '1767225600000' } }],
  },
};
