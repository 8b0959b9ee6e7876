/** express-session and passport on SQLite with Node's own driver, as their manuals set them up. */
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import express from 'express';
import session from 'express-session';
import { SQLiteStore } from 'node-sqlite-session-store';
import passport from 'passport';
import { ACCOUNT, folder, listening, SECRET, seed, signature } from './shared.js';

const DAY_MS = 86_400_000;
const database = new DatabaseSync(`${folder}/express-session.db`);
// The store announces itself, where the load expects our address.
console.log = console.error;
const store = new SQLiteStore({ db: database, ttl: DAY_MS });
database.exec('CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL)');
database.prepare('INSERT INTO users (name, email) VALUES (?, ?)').run(ACCOUNT.name, ACCOUNT.email);
const findUser = database.prepare('SELECT id, name, email FROM users WHERE id = ?');
passport.serializeUser((user, done) => done(null, user.id));
passport.deserializeUser((id, done) => done(null, findUser.get(id) ?? false));

database.exec('BEGIN');
seed(() => {
  const id = randomBytes(24).toString('base64url');
  const cookie = {
    originalMaxAge: DAY_MS,
    expires: new Date(Date.now() + DAY_MS),
    httpOnly: true,
    path: '/',
  };
  store.set(id, { cookie, passport: { user: 1 } }, () => undefined);
  return `connect.sid=${encodeURIComponent(`s:${id}.${signature(id).replace(/=+$/, '')}`)}`;
});
database.exec('COMMIT');

const app = express();
app.disable('x-powered-by');
app.use(
  session({ store, secret: SECRET, resave: false, saveUninitialized: false, cookie: { maxAge: DAY_MS } }),
);
app.use(passport.session());
app.get('/session', (request, response) => {
  if (!request.isAuthenticated()) return response.status(401).json({ detail: 'no session' });
  return response.json({ name: request.user.name, id: request.user.id });
});
app.post('/logout', (request, response, next) => {
  request.logout((error) => {
    if (error) return next(error);
    return request.session.destroy((failed) =>
      failed ? next(failed) : response.json({ logoutSuccess: true }),
    );
  });
});
const server = app.listen(0, '127.0.0.1', () => listening(server)());
