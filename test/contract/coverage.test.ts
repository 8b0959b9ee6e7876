import { expect, test } from 'vitest';
import { uncovered } from '../support/traffic/coverage.ts';

const DESCRIPTION = {
  openapi: '3.1.1',
  info: { title: 'Small', version: '1.0.0' },
  paths: {
    '/things': {
      get: {
        operationId: 'readThings',
        parameters: [
          { name: 'n', in: 'query' },
          { name: 'X-Page', in: 'header' },
        ],
        responses: { '200': { description: 'Things.' }, '503': { description: 'No telling.' } },
      },
    },
  },
};

test('an answer that no test got is named, and so is a parameter that none has sent', () => {
  const traffic = [{ exchanges: ['readThings 200'], parameters: ['readThings x-page'] }];
  expect(uncovered(DESCRIPTION, traffic)).toEqual({
    exchanges: ['readThings 503'],
    parameters: ['readThings n'],
  });
});

test('what the test files asked counts together', () => {
  const traffic = [
    { exchanges: ['readThings 200'], parameters: ['readThings n'] },
    { exchanges: ['readThings 503'], parameters: ['readThings X-Page'] },
  ];
  expect(uncovered(DESCRIPTION, traffic)).toEqual({ exchanges: [], parameters: [] });
});
