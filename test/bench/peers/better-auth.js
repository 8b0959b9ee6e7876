/** better-auth on SQLite with Node's own driver, as its manual sets it up; each look-up goes to the database. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { toNodeHandler } from 'better-auth/node';
import { ACCOUNT, folder, listening, SECRET, seed, signature } from './shared.js';

const database = new DatabaseSync(`${folder}/better-auth.db`);
const auth = betterAuth({
  database,
  secret: SECRET,
  baseURL: 'http://127.0.0.1',
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: false },
  logger: { level: 'error' },
});
await (await getMigrations(auth.options)).runMigrations();
const { user } = await auth.api.signUpEmail({ body: ACCOUNT });

const insert = database.prepare(
  `INSERT INTO session (id, expiresAt, token, createdAt, updatedAt, ipAddress, userAgent, userId)
   VALUES (?, ?, ?, ?, ?, '127.0.0.1', 'bench', ?)`,
);
const [now, later] = [new Date(), new Date(Date.now() + 6 * 86_400_000)].map((date) => date.toISOString());
database.exec('BEGIN');
seed(() => {
  const [id, token] = [0, 1].map(() => randomBytes(24).toString('base64url'));
  insert.run(id, later, token, now, now, user.id);
  return `better-auth.session_token=${token}.${encodeURIComponent(signature(token))}`;
});
database.exec('COMMIT');

const server = createServer(toNodeHandler(auth));
server.listen(0, '127.0.0.1', listening(server));
