import { expect, test } from 'vitest';
import { createSteadyClock } from '../../src/stores/steady-clock.ts';

function clockAt(start: number) {
  const hands = { wall: start, elapsed: 0 };
  const clock = createSteadyClock(
    () => hands.wall,
    () => hands.elapsed,
  );
  return { hands, clock };
}

test('the clock follows what has passed', () => {
  const { hands, clock } = clockAt(1000);
  hands.wall += 250;
  hands.elapsed += 250;
  expect(clock.now()).toBe(1250);
});

test('a wall clock set back an hour does not take time back', () => {
  const { hands, clock } = clockAt(10_000_000);
  hands.wall -= 3_600_000;
  hands.elapsed += 500;
  expect(clock.now()).toBe(10_000_500);
});

test('a wall clock set forward ends sessions early, and setting it back again does not undo that', () => {
  const { hands, clock } = clockAt(10_000_000);
  hands.wall += 3_600_000;
  expect(clock.now()).toBe(13_600_000);
  hands.wall -= 3_600_000;
  hands.elapsed += 1;
  expect(clock.now()).toBe(13_600_001);
});

test('a machine that slept follows the wall clock', () => {
  const { hands, clock } = clockAt(0);
  hands.wall += 7200;
  hands.elapsed += 1;
  expect(clock.now()).toBe(7200);
});

test('time goes on from the latest time that is known', () => {
  const { clock } = clockAt(1000);
  clock.advanceTo(5000);
  expect(clock.now()).toBe(5000);
});
