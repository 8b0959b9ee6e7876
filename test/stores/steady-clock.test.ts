import { expect, test } from 'vitest';
import { createSteadyClock } from '../../src/stores/steady-clock.ts';

function clockAt(start: number) {
  const hands = { wall: start, elapsed: 0 };
  const jumps: [number, number][] = [];
  const clock = createSteadyClock({
    wall: () => hands.wall,
    elapsed: () => hands.elapsed,
    start,
    onJump: (shown, kept) => jumps.push([shown, kept]),
  });
  return { hands, clock, jumps };
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

test('a step forward of more than an hour is not followed, and does no harm when it is taken back', () => {
  const { hands, clock } = clockAt(10_000_000);
  hands.wall += 24 * 365 * 86_400_000;
  hands.elapsed += 1_000;
  expect(clock.now()).toBe(10_001_000);
  hands.elapsed += 2_000;
  expect(clock.now()).toBe(10_003_000);
  hands.wall = 10_004_000;
  hands.elapsed += 1_000;
  expect(clock.now()).toBe(10_004_000);
});

test('a machine that slept for a day has slept, and a clock set forward in its sleep is not followed', () => {
  const hands = { wall: 0, elapsed: 0, asleep: 0 };
  const clock = createSteadyClock({
    wall: () => hands.wall,
    elapsed: () => hands.elapsed,
    awakeOrAsleep: () => hands.elapsed + hands.asleep,
    start: 0,
  });
  hands.asleep += 86_400_000;
  hands.wall += 86_400_000;
  expect(clock.now()).toBe(86_400_000);
  hands.asleep += 86_400_000;
  hands.wall += 30 * 86_400_000;
  expect(clock.now()).toBe(2 * 86_400_000);
});

test('each step that is not followed is reported once, with both times', () => {
  const { hands, clock, jumps } = clockAt(10_000_000);
  hands.wall += 3_600_001;
  for (const _ of [1, 2, 3]) clock.now();
  expect(jumps).toEqual([[13_600_001, 10_000_000]]);
  hands.wall = 10_000_000;
  clock.now();
  hands.wall += 86_400_000;
  clock.now();
  expect(jumps.slice(1)).toEqual([[96_400_000, 10_000_000]]);
});
