import { HttpError, type Issue } from './http-error.ts';

/** The validator's errors carry a status and a list of places; anything else it throws is a fault. */
export function httpErrorOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('status' in error) || error.status !== 400) return error;
  const places: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const issues = places.filter(isPlace).map(issueOf);
  return new HttpError({ kind: 'invalid', status: 400, issues }, { cause: error });
}

interface PlaceError {
  path: string;
  message?: string;
  errorCode?: string;
}

function isPlace(value: unknown): value is PlaceError {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string';
}

function issueOf({ path, message = '', errorCode = '' }: PlaceError): Issue {
  const [, place = '', ...field] = path.split('/');
  return {
    place: PLACES[place] ?? 'body',
    field: field.join('/'),
    detail: detailOf(errorCode.split('.')[0] ?? '', message),
  };
}

const PLACES: Readonly<Record<string, Issue['place']>> = {
  query: 'query',
  headers: 'header',
  params: 'path',
  body: 'body',
};

function detailOf(keyword: string, message: string): string {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return 'is unknown';
  if (message.startsWith('Unknown query parameter')) return 'is unknown';
  if (message.startsWith('Empty value')) return 'is empty';
  return message;
}
