import { STATUS_CODES } from 'node:http';
import { type Answer, answer } from './answer.ts';
import type { Issue, Refusal } from './refusal.ts';

/** A refusal as RFC 9457 words it: the form of our own face, and of paths that belong to no face. */
export function problemAnswer(refusal: Refusal): Answer {
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[refusal.status],
    status: refusal.status,
    detail: refusalText(refusal),
    ...(refusal.kind === 'invalid' && { errors: refusal.issues.slice(0, MAX_ISSUES).map(entryOf) }),
  };
  return answer(refusal.status, 'application/problem+json', body, { headers: headersOf(refusal) });
}

const MAX_ISSUES = 100;
const MAX_NAME_LENGTH = 200;

function headersOf(refusal: Refusal): Record<string, string | number> {
  if (refusal.kind === 'method-not-allowed') return { Allow: refusal.allow.join(', ') };
  if (refusal.kind === 'store-unavailable') return { 'Retry-After': refusal.retryAfterSeconds };
  return {};
}

/** Why there is no answer, as a sentence for people; of several issues the first. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'invalid':
      return refusal.issues.slice(0, 1).map(sentenceOf).join('') || 'The request cannot be taken.';
    case 'not-found':
      return 'There is nothing at this path.';
    case 'method-not-allowed':
      return `This path takes ${refusal.allow.join(', ')}.`;
    case 'too-large':
      return `A body may have ${refusal.limitBytes} bytes.`;
    case 'unsupported-media-type':
      return `The body has to be ${refusal.accepted.join(' or ')}.`;
    case 'store-unavailable':
      return 'The session store cannot be reached at the moment.';
    case 'fault':
      return 'Something went wrong on this side.';
  }
}

const PLACE_NAMES = { query: 'parameter', body: 'field', header: 'header', path: 'path segment' } as const;

/** One issue as a sentence, for people. */
export function sentenceOf({ place, field, detail }: Issue): string {
  const name = shortened(field);
  return name === '' ? `The ${place} ${detail}.` : `The ${PLACE_NAMES[place]} "${name}" ${detail}.`;
}

function entryOf({ place, field, detail }: Issue): { field: string; detail: string } {
  return { field: shortened(field) || place, detail };
}

function shortened(name: string): string {
  return name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH)}…` : name;
}
