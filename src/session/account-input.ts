/** One account as an import or `account add` gives it; its fields keep the rules of `account-rules.ts`. */
export interface AccountInput {
  name: string;
  password?: string;
  /** argon2 PHC string. */
  passwordHash?: string;
  groups?: readonly string[];
  fullName?: string | null;
  email?: string | null;
  blocked?: { reason: string; by: string; expiry: string; createAccount?: boolean } | null;
  passwordExpired?: boolean;
  appPasswords?: readonly {
    appId: string;
    password: string;
    grants: readonly string[];
    ipRanges?: readonly string[];
  }[];
}
