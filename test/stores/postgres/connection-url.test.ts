import { describe, expect, test } from 'vitest';
import { parsePostgresUrl } from '../../../src/stores/index.ts';

describe('the address of a cluster', () => {
  test('names every member, and ports that are left out', () => {
    const { hosts, user, database } = parsePostgresUrl(
      'postgres://lk@n1:5433,n2,[::1]:6000/sessions?sslmode=verify-full',
    );
    expect(hosts).toEqual([
      { host: 'n1', port: 5433 },
      { host: 'n2', port: 5432 },
      { host: '::1', port: 6000 },
    ]);
    expect([user, database]).toEqual(['lk', 'sessions']);
  });

  test('has a password with any characters, percent-encoded', () => {
    expect(parsePostgresUrl('postgres://u:%40%2F%3A@localhost/d').password).toBe('@/:');
  });

  test('asks for TLS unless the server is on this machine', () => {
    expect(parsePostgresUrl('postgres://u@127.0.0.1/d').tls).toBeUndefined();
    expect(parsePostgresUrl('postgres://u@db/d?sslmode=verify-full').tls).toEqual({});
    expect(parsePostgresUrl('postgres://u@db/d?sslmode=disable').tls).toBeUndefined();
    expect(() => parsePostgresUrl('postgres://u@db/d')).toThrow('sslmode=verify-full');
  });

  test.each([
    ['postgres://u@h', 'has to look like'],
    ['postgres://u@h:99999/d', 'has to name each host as HOST:PORT'],
    ['postgres://u:%@h/d?sslmode=disable', 'percent-encoding'],
    ['postgres://u@h/d?sslmode=require', 'sslmode=verify-full or disable, not "require"'],
    ['postgres://u@h/d?sslmode=verify-full&uselibpqcompat=true', 'not "uselibpqcompat"'],
    ['postgres://u@h/d?sslmode=verify-full&sslrootcert=/nowhere.pem', 'sslrootcert that cannot be read'],
  ])('%s is refused', (url, message) => {
    expect(() => parsePostgresUrl(url)).toThrow(message);
  });
});
