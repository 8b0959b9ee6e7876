import { expect, test } from 'vitest';
import { loggedPath } from '../../src/observe/index.ts';

test.each([
  ['/services/login?password=hush', '/services/login'],
  ['http://login.example/session', '/session'],
  ['/services/login&password=hush', '/services/… (29 characters)'],
  ['/services/login%26password=hush', '/services/… (31 characters)'],
  ['/services/login;password=hush', '/services/… (29 characters)'],
  ['/password=hush', '/… (14 characters)'],
  ['/w/api.php/hush', '/w/… (15 characters)'],
])('of %s the log has nothing that a client made up', (url, logged) => {
  expect(loggedPath(url)).toBe(logged);
});
