import type { Random } from '../random.ts';
import type { Unsettled } from './disk.ts';

const SECTOR = 512;
/** Of a write-ahead log with pages of 4 KiB: https://www.sqlite.org/fileformat2.html#walformat */
const LOG_HEADER = 32;
const FRAME = 24 + 4096;

/**
 * How much of what was not flushed the disk kept.
 * - `nothing`, `everything`
 * - `in order`: everything up to some byte, cut off there or followed by zeros
 * - `whole frames`: the same, cut between two frames of the log
 * - `torn`: each sector for itself, in its old or one of its new versions
 */
export const KEPT = ['nothing', 'everything', 'in order', 'whole frames', 'torn'] as const;
export type Kept = (typeof KEPT)[number];

/** One of the states in which the file can be found after the power failed. */
export function crashImage({ versions, whole = false }: Unsettled, kept: Kept, random: Random): Buffer {
  const [flushed] = versions;
  const latest = versions.at(-1) ?? flushed;
  if (whole) return random.below(2) === 0 ? flushed : latest;
  switch (kept) {
    case 'nothing':
      return flushed;
    case 'everything':
      return latest;
    case 'in order':
      return cutOff(versions, random, (length) => random.below(length + 1));
    case 'whole frames':
      return cutOff(versions, random, (length) => LOG_HEADER + FRAME * random.below(1 + length / FRAME));
    case 'torn':
      return torn(versions, random);
  }
}

function cutOff(versions: Unsettled['versions'], random: Random, place: (length: number) => number): Buffer {
  const reached = random.below(versions.length);
  const written = versions[reached] ?? versions[0];
  const under = versions[Math.max(0, reached - 1)] ?? versions[0];
  const image = Buffer.alloc(Math.max(written.length, under.length));
  under.copy(image);
  const cut = Math.min(place(written.length), written.length);
  written.copy(image, 0, 0, cut);
  const longer = written.length > under.length;
  // A file that grew may have its new length and no bytes for it yet.
  return longer && random.below(2) === 0 ? image.subarray(0, Math.max(cut, under.length)) : image;
}

function torn(versions: Unsettled['versions'], random: Random): Buffer {
  const lengths = versions.map((version) => version.length);
  const shortest = Math.min(...lengths);
  const length = shortest + random.below(Math.max(...lengths) - shortest + 1);
  const image = Buffer.alloc(length);
  for (let at = 0; at < length; at += SECTOR) {
    const version = versions[random.below(versions.length)] ?? versions[0];
    if (version.length > at) version.copy(image, at, at, Math.min(at + SECTOR, length));
  }
  return image;
}
