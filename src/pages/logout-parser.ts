import {
  type HttpRequest,
  parseForm,
  parseUrlencoded,
  type RawField,
  type RequestParser,
} from '../contract/index.ts';

/**
 * Reads the parameters of `/logout` leniently, because no fault in them may keep a session alive: of several targets the
 * first counts, the form's before the query's; invalid ones are refused later, when the session has ended. A body that is
 * no form is ignored.
 */
export const parseLogout: RequestParser = async (operation, request, body) => {
  const query = parseUrlencoded(request.query).fields;
  const form = operation.method === 'POST' ? await readForm(request, body) : [];
  const target = first('logoutSuccessUrl', [...form, ...query]);
  const csrf = first('csrf', form);
  return {
    query: { ...(target && { logoutSuccessUrl: target }) },
    body: operation.method === 'POST' ? { ...(csrf && { csrf }) } : undefined,
    contentType: operation.forms[0],
  };
};

async function readForm({ headers }: HttpRequest, body: Buffer): Promise<readonly RawField[]> {
  return (await parseForm(headers['content-type'], body)).fields;
}

/** Empty ones count as absent. */
function first(name: string, fields: readonly RawField[]): string | undefined {
  return fields.find((field) => field.name === name && field.value !== '')?.value;
}
