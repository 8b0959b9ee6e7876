import {
  HttpError,
  type HttpRequest,
  isForm,
  parseForm,
  parseUrlencoded,
  type RawField,
  type RequestParser,
} from '../contract/index.ts';

/**
 * Reads the parameters of `/logout` leniently, because no fault in them may keep a session alive: of several targets the
 * first counts, the form's before the query's; invalid ones are refused later, when the session has ended.
 */
export const parseLogout: RequestParser = async (operation, request, body) => {
  const query = parseUrlencoded(request.query).fields;
  const form = operation.method === 'POST' ? await readForm(request, body, operation.forms) : [];
  const target = first('logoutSuccessUrl', [...form, ...query]);
  const csrf = first('csrf', form);
  return {
    query: { ...(target && { logoutSuccessUrl: target }) },
    body: operation.method === 'POST' ? { ...(csrf && { csrf }) } : undefined,
    contentType: operation.forms[0],
  };
};

async function readForm(
  { headers }: HttpRequest,
  body: Buffer,
  accepted: readonly string[],
): Promise<readonly RawField[]> {
  const type = headers['content-type'];
  if (body.length === 0) return [];
  if (!isForm(type)) throw new HttpError({ kind: 'unsupported-media-type', status: 415, accepted });
  return (await parseForm(type, body)).fields;
}

/** Empty ones count as absent. */
function first(name: string, fields: readonly RawField[]): string | undefined {
  return fields.find((field) => field.name === name && field.value !== '')?.value;
}
