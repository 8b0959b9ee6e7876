import type { Recipes, Step } from './recipe.ts';

const API_LOGIN: Step = {
  name: 'token',
  method: 'POST',
  path: '/services/apilogin',
  form: { username: 'jdoe', password: 'secret-pass' },
};

/** As Traefik asks about a request for a page of an application on our own origin. */
const FORWARDED = {
  'X-Forwarded-For': '192.0.2.10',
  'X-Forwarded-Method': 'GET',
  'X-Forwarded-Proto': 'https',
  'X-Forwarded-Host': 'login.example.org',
  'X-Forwarded-Uri': '/wiki/pages/1',
};
const BEHIND_PROXY = { publicOrigin: 'https://login.example.org', trustProxy: ['127.0.0.1'] };

export const latchkeyRecipes: Recipes = {
  'latchkey/session': {
    operations: ['readSession'],
    sample: true,
    steps: [
      API_LOGIN,
      {
        name: 'who',
        method: 'GET',
        path: '/session',
        headers: { Authorization: 'Bearer {token.authToken}' },
      },
    ],
  },
  'latchkey/session-anonymous': {
    operations: ['readSession'],
    steps: [{ name: 'who', method: 'GET', path: '/session' }],
  },
  'latchkey/session-forward': {
    operations: ['forwardAuthentication'],
    config: BEHIND_PROXY,
    steps: [
      {
        name: 'asked',
        method: 'GET',
        path: '/session/forward',
        headers: { ...FORWARDED, Accept: 'text/html' },
      },
    ],
  },
  'latchkey/session-forward-program': {
    operations: ['forwardAuthentication'],
    config: BEHIND_PROXY,
    steps: [
      { name: 'asked', method: 'GET', path: '/session/forward', headers: { ...FORWARDED, Accept: '*/*' } },
    ],
  },
  'latchkey/live': {
    operations: ['readLiveness'],
    sample: true,
    steps: [{ name: 'health', method: 'GET', path: '/health/live' }],
  },
  'latchkey/ready': {
    operations: ['readReadiness'],
    sample: true,
    steps: [{ name: 'health', method: 'GET', path: '/health/ready' }],
  },
};
