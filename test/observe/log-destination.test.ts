import { expect, test } from 'vitest';
import { createLogDestination } from '../../src/observe/log-destination.ts';

function failing(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A file with so much space. */
function disk(space: number) {
  const state = { space, text: '' };
  const write = (bytes: Buffer) => {
    if (state.space <= 0) throw failing('ENOSPC');
    const count = Math.min(bytes.length, state.space);
    state.space -= count;
    state.text += bytes.toString('utf8', 0, count);
    return count;
  };
  return { state, write };
}

test('lines on a full disk are dropped and counted, and the log goes on when there is space again', () => {
  const { state, write } = disk(9);
  const log = createLogDestination(write);
  for (const line of ['first\n', 'second\n', 'third\n', 'fourth\n']) log.write(line);
  expect(log.dropped()).toBe(3);
  state.space = 1_000;
  log.write('fifth\n');
  log.write('sixth\n');
  expect(state.text.split('\n')).toEqual([
    'first',
    'sec',
    '{"level":40,"dropped":3,"msg":"log lines were dropped"}',
    'fifth',
    'sixth',
    '',
  ]);
  expect(log.dropped()).toBe(3);
});

test('lines for a pipe that is not read wait up to a bound, and are then dropped', () => {
  let full = true;
  let text = '';
  const log = createLogDestination((bytes) => {
    if (full) throw failing('EAGAIN');
    text += bytes.toString();
    return bytes.length;
  });
  log.write('waits\n');
  expect(log.dropped()).toBe(0);
  full = false;
  log.write('follows\n');
  expect(text).toBe('waits\nfollows\n');
  full = true;
  for (let at = 0; at < 3; at++) log.write(`${'x'.repeat(600_000)}\n`);
  expect(log.dropped()).toBeGreaterThan(0);
});
