/** One entry per schema version, applied in order. Entries are never changed once released. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    global_epoch INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    clock_at INTEGER NOT NULL,
    pulse INTEGER NOT NULL,
    signing_key BLOB NOT NULL,
    stamp BLOB NOT NULL
  ) STRICT;
  INSERT INTO meta (id, global_epoch, revision, clock_at, pulse, signing_key, stamp)
    VALUES (1, 1, 0, 0, 0, randomblob(32), randomblob(16));

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

  -- No foreign key: the rows outlive their account. Numbers are never given twice, so that no revocation can come to
  -- stand for another session.
  CREATE TABLE session (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
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
    app_id TEXT,
    grants TEXT,
    client_type TEXT,
    address TEXT NOT NULL,
    user_agent TEXT
  ) STRICT;
  CREATE INDEX session_account ON session (account_id);

  -- A session that was ended, and how often a logout named it. A row of its own, a few bytes beside those ended at the
  -- same time: a batch of logouts writes few pages, and nothing that is written to the session can undo it.
  CREATE TABLE revocation (
    session INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    times INTEGER NOT NULL
  ) STRICT;

  -- Session tokens that a re-opening has replaced. They open nothing any more, and still end their session.
  CREATE TABLE former_token (hash BLOB PRIMARY KEY, session INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX former_token_session ON former_token (session);

  -- What no statement of this program does, the database itself refuses to any.
  CREATE TRIGGER revocation_is_final BEFORE UPDATE OF session ON revocation
  BEGIN SELECT RAISE(ABORT, 'a revocation is final'); END;
  CREATE TRIGGER revocation_outlives_session BEFORE DELETE ON revocation
  WHEN EXISTS (SELECT 1 FROM session WHERE n = OLD.session)
  BEGIN SELECT RAISE(ABORT, 'a revocation is final'); END;
  CREATE TRIGGER session_changes_while_live BEFORE UPDATE ON session
  WHEN EXISTS (SELECT 1 FROM revocation WHERE session = OLD.n)
  BEGIN SELECT RAISE(ABORT, 'a revoked session cannot be changed'); END;
  CREATE TRIGGER session_keeps_its_number BEFORE UPDATE OF n, id ON session
  BEGIN SELECT RAISE(ABORT, 'a session keeps its number'); END;
  CREATE TRIGGER session_is_inserted_once BEFORE INSERT ON session
  WHEN EXISTS (SELECT 1 FROM session WHERE id = NEW.id OR session_hash = NEW.session_hash
    OR remember_hash = NEW.remember_hash OR api_hash = NEW.api_hash)
  BEGIN SELECT RAISE(ABORT, 'a session is inserted once'); END;

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
  // Housekeeping finds what is over without reading what is not.
  `
  CREATE INDEX session_forget ON session
    ((CASE WHEN expires_at > remember_expires_at THEN expires_at ELSE remember_expires_at END));
  CREATE INDEX spent_expires ON spent (expires_at);
  CREATE INDEX pending_expires ON pending (expires_at);
  CREATE INDEX attempt_forget ON attempt (forget_at);
  `,
  // Where logins of an account come from, and which of its sessions was used least recently.
  `
  CREATE TABLE login_address (
    account_id INTEGER NOT NULL,
    network TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (account_id, network)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX login_address_at ON login_address (at);
  CREATE INDEX session_use ON session (account_id, idle_expires_at);
  DROP INDEX session_account;
  `,
  // Remember tokens that were good for one use, and had it. Who shows one again has a copy.
  `
  CREATE TABLE former_remember (hash BLOB PRIMARY KEY, session INTEGER NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX former_remember_session ON former_remember (session);
  `,
];
