import type { ElvisApiLoginGranted, ElvisLoggedOut, ElvisLoginGranted } from '../../generated/types.ts';

/** The tokens that Elvis's face hands out in bodies and wants back in headers. They are kept in memory only. */
export interface Proofs {
  /** The headers of a call. MediaWiki's face takes neither: its token is a form field, and it knows no bearer. */
  headersFor(method: 'GET' | 'POST', path: string): Record<string, string>;
  /** Picks up the tokens of a login; a logout's answer makes it forget them. */
  learn(data: unknown): void;
  /** Not known after a page was loaded anew, for instance: the cookie is still there, its token is not. */
  csrfToken: string | undefined;
}

export function createProofs(): Proofs {
  let bearer: string | undefined;
  return {
    csrfToken: undefined,
    headersFor(method, path) {
      if (path.endsWith('/api.php')) return {};
      return {
        ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
        ...(method === 'POST' && this.csrfToken !== undefined && { 'X-CSRF-TOKEN': this.csrfToken }),
      };
    },
    learn(data) {
      if (holds<ElvisLoginGranted>(data, 'csrfToken')) this.csrfToken = data.csrfToken;
      if (holds<ElvisApiLoginGranted>(data, 'authToken')) bearer = data.authToken;
      if (holds<ElvisLoggedOut>(data, 'logoutSuccess')) bearer = this.csrfToken = undefined;
    },
  };
}

/** Only one schema of the description has the key. */
function holds<Schema>(data: unknown, key: keyof Schema): data is Schema {
  return typeof data === 'object' && data !== null && key in data;
}
