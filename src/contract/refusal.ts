/** One part of a request that could not be taken. */
export interface Issue {
  place: 'query' | 'body' | 'header' | 'path';
  /** Name of the parameter, form field or header; '' when the whole of the place is meant. */
  field: string;
  /** Goes after the field's name: "is missing". */
  detail: string;
}

/** Why a request got no answer from its handler. Each face says it in its own form. */
export type Refusal =
  | { kind: 'invalid'; status: 400; issues: readonly Issue[] }
  | { kind: 'not-found'; status: 404 }
  | { kind: 'method-not-allowed'; status: 405; allow: readonly string[] }
  | { kind: 'too-large'; status: 413; limitBytes: number }
  | { kind: 'unsupported-media-type'; status: 415; accepted: readonly string[] }
  | { kind: 'store-unavailable'; status: 503; retryAfterSeconds: number }
  | { kind: 'fault'; status: 500 };

/** Carries a refusal out of the depths of reading and checking. */
export class Refused extends Error {
  readonly code = 'refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: { cause?: unknown }) {
    super(refusal.kind, options);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

const STORE_RETRY_SECONDS = 5;

/** The refusal of whatever was thrown. Stores are known by the stable code of their fault, not by their class. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refused) return thrown.refusal;
  if (thrown instanceof Error && 'code' in thrown && thrown.code === 'store_unavailable') {
    return { kind: 'store-unavailable', status: 503, retryAfterSeconds: STORE_RETRY_SECONDS };
  }
  return { kind: 'fault', status: 500 };
}

/** Whether the operator has to hear of it. */
export function isFault(refusal: Refusal): boolean {
  return refusal.status >= 500;
}
