/** One entry per schema version, applied in order. Entries are never changed once released. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    global_epoch INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    clock_at INTEGER NOT NULL,
    signing_key BLOB NOT NULL
  ) STRICT;
  INSERT INTO meta (id, global_epoch, revision, clock_at, signing_key) VALUES (1, 1, 0, 0, randomblob(32));

  CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    full_name TEXT,
    email TEXT,
    groups TEXT NOT NULL,
    block TEXT,
    created_at INTEGER NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0,
    password_expired INTEGER NOT NULL,
    password_hash TEXT,
    password_too_short INTEGER NOT NULL,
    epoch INTEGER NOT NULL DEFAULT 1
  ) STRICT;

  CREATE TABLE app_password (
    account_id INTEGER NOT NULL REFERENCES account (id),
    app_id TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    grants TEXT NOT NULL,
    ip_ranges TEXT NOT NULL,
    PRIMARY KEY (account_id, app_id)
  ) STRICT;

  -- No foreign key: the rows outlive their account as tombstones.
  CREATE TABLE session (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('browser', 'api', 'app')),
    account_id INTEGER NOT NULL,
    account_epoch INTEGER NOT NULL,
    global_epoch INTEGER NOT NULL,
    session_hash BLOB UNIQUE,
    remember_hash BLOB UNIQUE,
    api_hash BLOB UNIQUE,
    created_at INTEGER NOT NULL,
    idle_expires_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    remember_expires_at INTEGER NOT NULL,
    revoked_at INTEGER,
    revocations INTEGER NOT NULL DEFAULT 0,
    app_id TEXT,
    grants TEXT,
    client_type TEXT,
    address TEXT NOT NULL,
    user_agent TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX session_account ON session (account_id);

  -- Revocation is terminal, whatever a statement says.
  CREATE TRIGGER session_stays_revoked BEFORE UPDATE ON session
  WHEN OLD.revoked_at IS NOT NULL AND (NEW.revoked_at IS NULL OR NEW.session_hash IS NOT OLD.session_hash
    OR NEW.idle_expires_at > OLD.idle_expires_at OR NEW.expires_at > OLD.expires_at)
  BEGIN SELECT RAISE(ABORT, 'a revoked session cannot be changed'); END;

  CREATE TABLE spent (pre_login_id TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE pending (
    pre_login_id TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL,
    account_epoch INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('expired', 'too-short')),
    remember INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE attempt (
    lease TEXT PRIMARY KEY,
    bucket TEXT NOT NULL,
    failed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    lease_ends_at INTEGER NOT NULL,
    forget_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attempt_bucket ON attempt (bucket);
  `,
];
