import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRoom, type Room, send } from './room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());

/** Visible ASCII, the bytes above it, and what queries and forms are made of more often than chance would have it. */
const byte = fc.oneof(
  fc.integer({ min: 0x21, max: 0xff }).map((n) => String.fromCharCode(n)),
  fc.constantFrom(...'%&=[]+;.'),
);
const bytes = fc.string({ unit: byte, maxLength: 60 });
const name = fc.oneof(
  bytes,
  fc.constantFrom('username', '__proto__', 'constructor', 'toString', '_openapi', 'username[a]'),
);
const pairs = fc
  .array(fc.tuple(name, bytes), { maxLength: 6 })
  .map((list) => list.map((pair) => pair.join('=')).join('&'));
const multipart = fc
  .array(bytes, { maxLength: 5 })
  .map((parts) => `--xx\r\n${parts.join('\r\n--xx\r\n')}\r\n--xx--`);
const type = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=xx',
  'application/json',
  'text/plain;;',
  '/',
);

test('no query, form or type is answered with a 5xx', async () => {
  const request = fc.record({ query: pairs, type, body: fc.oneof(pairs, multipart, bytes) });
  await fc.assert(
    fc.asyncProperty(request, async ({ query, type, body }) => {
      const path = `/services/login?${query.replaceAll('#', '')}`;
      const { status } = await send(
        room,
        'POST',
        path,
        { 'Content-Type': type },
        Buffer.from(body, 'latin1'),
      );
      expect([200, 400, 415]).toContain(status);
    }),
    { numRuns: 500 },
  );
  expect(room.faults).toEqual([]);
});
