/** Wrong name, wrong password, disabled account and the like; which of them is not told. */
export interface Refused {
  outcome: 'refused';
  /** For the person who tried. */
  message: string;
}

/** Too many wrong passwords for this account from this address. The password was not looked at. */
export interface Throttled {
  outcome: 'throttled';
  message: string;
  /** MediaWiki's face does not tell. */
  retryAfterSeconds?: number;
}

/** The server cannot tell or cannot do it now. Nothing is known and nothing was changed; the call may be made again. */
export interface Unavailable {
  outcome: 'unavailable';
  message: string;
  retryAfterSeconds?: number;
}

/** The face refused the call as such, in its own words. */
export interface Failed {
  outcome: 'failed';
  /** MediaWiki's error code, or the `errorcode` of Elvis, which is an HTTP status. */
  code: string;
  message: string;
}

/** The request carries no live session. */
export interface Anonymous {
  outcome: 'anonymous';
}

/** The sessions are over, on disk, or there was none. */
export interface Ended {
  outcome: 'ended';
}

/** What a face's answer says about when to come again. */
export function retryAfter({ headers }: Response): { retryAfterSeconds?: number } {
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return Number.isNaN(seconds) ? {} : { retryAfterSeconds: seconds };
}
