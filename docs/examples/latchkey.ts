import type { Recipes, Step } from './recipe.ts';

const API_LOGIN: Step = {
  name: 'token',
  method: 'POST',
  path: '/services/apilogin',
  form: { username: 'jdoe', password: 'secret-pass' },
};

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
