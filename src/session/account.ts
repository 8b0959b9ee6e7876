/** A MediaWiki block: information shown to clients. It refuses no login; see {@link Account.disabled} for that. */
export interface Block {
  reason: string;
  /** Name of the account that blocked. */
  by: string;
  /** `null` for a block without end. */
  expiresAt: Date | null;
  createAccount: boolean;
}

/** A person or a program that can log in. */
export interface Account {
  /** Positive integer, never reused, kept when the account is imported again. */
  id: number;
  /** The unique MediaWiki form of the name; see `account-key.ts`. */
  key: string;
  /** The name as the import has it. */
  name: string;
  fullName: string | null;
  email: string | null;
  /** Explicit groups, without the implicit ones of any API. */
  groups: readonly string[];
  block: Block | null;
  createdAt: Date;
  /** The operator refuses every login. */
  disabled: boolean;
  /** The password has to be changed before the next session, where the API can ask for that. */
  passwordExpired: boolean;
}

/** A second password of an account, for one program, with a part of the account's rights. */
export interface AppPassword {
  appId: string;
  grants: readonly string[];
  /** CIDR ranges the client's address must lie in; an empty list allows every address. */
  ipRanges: readonly string[];
}
