import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSqliteStore } from '../../src/stores/index.ts';
import { openConnection } from '../../src/stores/sqlite/connection.ts';
import { requireSqliteVersion, sqliteVersion } from '../../src/stores/sqlite/migrate.ts';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-start-'));
  file = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a start', () => {
  test.each(['3.7.17', '3.50.4', '3.51.0', '3.51.2', '2.99.99'])('refuses SQLite %s', (version) => {
    expect(() => requireSqliteVersion(version)).toThrow(`SQLite ${version} is too old`);
  });

  test.each(['3.51.3', '3.51.4', '3.52.0', '4.0.0'])('takes SQLite %s', (version) => {
    expect(() => requireSqliteVersion(version)).not.toThrow();
  });

  test('takes the SQLite it runs on, by the version that SQLite reports', () => {
    const connection = openConnection(':memory:', 'full');
    expect(sqliteVersion(connection)).toBe(process.versions['sqlite']);
    connection.close();
  });

  test('refuses a database of a newer schema, and leaves it as it is', async () => {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(createSqliteStore({ file })).rejects.toThrow('the database has schema 99, newer than');
    const after = new DatabaseSync(file);
    expect(after.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()).toEqual({ tables: 0 });
    after.close();
  });

  test('refuses a file that is no database', async () => {
    copyFileSync(new URL(import.meta.url), file);
    await expect(createSqliteStore({ file })).rejects.toThrow(/cannot be opened/);
  });

  test('refuses a place where no file can be', async () => {
    await expect(createSqliteStore({ file: join(import.meta.filename, 'store.db') })).rejects.toThrow(
      /cannot be opened/,
    );
  });

  test.each([8, 64])('refuses a disk that is full after %i KiB', (limit) => {
    const database = `sqlite:${file}`;
    const command = `ulimit -f ${limit} && exec "$0" "$1" account add Ada --database "$2"`;
    const start = () =>
      execFileSync('bash', ['-c', command, process.execPath, MAIN, database], { stdio: 'pipe' });
    expect(start).toThrow(/cannot be opened/);
  });
});
