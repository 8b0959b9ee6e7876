/** Wrong name, wrong password, disabled account and the like; the response does not say which. */
export interface Refused {
  outcome: 'refused';
  /** For the person who tried. */
  message: string;
}

/** Too many wrong passwords for this account from this address. The password was not checked. */
export interface Throttled {
  outcome: 'throttled';
  message: string;
  /** MediaWiki's API does not say. */
  retryAfterSeconds?: number;
}

/** The server cannot know or cannot do it now. Nothing was changed; the call may be made again. */
export interface Unavailable {
  outcome: 'unavailable';
  message: string;
  retryAfterSeconds?: number;
}

/** The API rejected the call as such, with its own code. */
export interface Failed {
  outcome: 'failed';
  /** MediaWiki's error code, or the HTTP status: of Elvis its `errorcode`. */
  code: string;
  message: string;
}

/** The request has no live session. */
export interface Anonymous {
  outcome: 'anonymous';
}

/** The sessions are over, on disk, or there was none. */
export interface Ended {
  outcome: 'ended';
}

/** What a response says about when to try again. */
export function retryAfter({ headers }: Response): { retryAfterSeconds?: number } {
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return Number.isNaN(seconds) ? {} : { retryAfterSeconds: seconds };
}

/** What `mediawiki.token` found. */
export type MediaWikiTokenOutcome = { outcome: 'known'; token: string } | Unavailable | Failed;
