import { expect, test } from 'vitest';
import { firstAccountNotice, reachableAddress } from '../../src/cli/first-account.ts';

test.each([
  ['http://127.0.0.1:8080', null, 'http://127.0.0.1:8080'],
  ['http://0.0.0.0:8080', null, 'http://127.0.0.1:8080'],
  ['http://[::]:8080', null, 'http://[::1]:8080'],
  ['http://127.0.0.1:8080', 'https://login.example.org', 'https://login.example.org'],
])('the commands of a server on %s, publicly %s, go to %s', (listening, publicOrigin, address) => {
  expect(reachableAddress(listening, publicOrigin)).toBe(address);
  const notice = firstAccountNotice(reachableAddress(listening, publicOrigin), 'secret').join('\n');
  const targets = [...notice.matchAll(/https?:\/\/[^/]+/g)].map(([origin]) => origin);
  expect(new Set(targets)).toEqual(new Set([address]));
});
