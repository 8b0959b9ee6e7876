/**
 * The argon2 PHC strings that are accepted, by the bounds of RFC 9106 §3.1 below and by what a login may cost above: one
 * attempt may hold a gibibyte of memory at most, whoever makes it.
 */
const FORM =
  /^\$argon2(?:id|i|d)\$v=(\d+)\$m=(\d{1,10}),t=(\d{1,10}),p=(\d{1,10})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** 1.3, the one version that the hasher computes. */
const VERSION = 19;
const MOST_MEMORY_KIB = 1_048_576;
const MOST_PASSES = 100;
const MOST_LANES = 64;
const SHORTEST_SALT_BYTES = 8;
const SHORTEST_TAG_BYTES = 12;
const LONGEST_PART_BYTES = 64;

/** Why a string that begins like argon2's cannot be accepted; `undefined` when it can. */
export function argon2Problem(phc: string): string | undefined {
  const parts = FORM.exec(phc);
  if (!parts) return 'is a malformed argon2 string';
  const [version = 0, memory = 0, passes = 0, lanes = 0] = parts.slice(1, 5).map(Number);
  const [salt = 0, tag = 0] = parts.slice(5).map((part) => Buffer.from(part, 'base64').length);
  if (version !== VERSION) return `is of argon2 version ${version}; only version ${VERSION} is taken`;
  const bounds = [
    ['memory', memory, 8 * lanes, MOST_MEMORY_KIB],
    ['passes', passes, 1, MOST_PASSES],
    ['lanes', lanes, 1, MOST_LANES],
    ['salt length', salt, SHORTEST_SALT_BYTES, LONGEST_PART_BYTES],
    ['tag length', tag, SHORTEST_TAG_BYTES, LONGEST_PART_BYTES],
  ] as const;
  const broken = bounds.find(([, value, least, most]) => value < least || value > most);
  if (!broken) return undefined;
  const [what, value, least, most] = broken;
  return `has an argon2 ${what} of ${value}, which has to be from ${least} to ${most}`;
}
