import {
  answer,
  type Front,
  isForm,
  type RawField,
  Refused,
  type RequestFacts,
  readFields,
  readUrlencoded,
} from '../contract/index.ts';

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST'];

/**
 * Reads the parameters of `/logout` itself, because no fault in them may keep a session alive: of several targets the
 * first counts, the form's before the query's; broken ones are refused later, when the session has ended.
 */
export const logoutReader: Front<undefined> = {
  claims: (path) => path === '/logout',
  async receive(request, readBody) {
    if (!METHODS.includes(request.method)) {
      throw new Refused({ kind: 'method-not-allowed', status: 405, allow: METHODS });
    }
    if (request.method === 'OPTIONS') {
      return { answer: answer(204, null, undefined, { headers: { Allow: METHODS.join(', ') } }) };
    }
    const query = readUrlencoded(request.query).fields;
    const form = request.method === 'POST' ? await readForm(request, await readBody()) : [];
    const target = first('logoutSuccessUrl', [...form, ...query]);
    const csrf = first('csrf', form);
    return {
      path: request.path,
      method: request.method === 'POST' ? 'POST' : 'GET',
      parameters: { ...(target && { logoutSuccessUrl: target }), ...(csrf && { csrf }) },
      context: undefined,
    };
  },
};

async function readForm({ headers }: RequestFacts, body: Buffer): Promise<readonly RawField[]> {
  const type = headers['content-type'];
  if (body.length === 0) return [];
  if (!isForm(type)) throw new Refused({ kind: 'unsupported-media-type', status: 415, accepted: FORMS });
  return (await readFields(type, body)).fields;
}

/** Empty ones count as absent. */
function first(name: string, fields: readonly RawField[]): string | undefined {
  return fields.find((field) => field.name === name && field.value !== '')?.value;
}
