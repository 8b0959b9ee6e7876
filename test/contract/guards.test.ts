import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContractApp, pipeline, send, startContractApp } from './contract-app.ts';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const MULTIPART = { 'Content-Type': 'multipart/form-data; boundary=xx' };
const LOGIN = '/services/login';

let app: ContractApp;
beforeEach(async () => {
  app = await startContractApp();
});
afterEach(() => app.close());

describe('what a client may send', () => {
  test('reaches the handler alike from the query, a form and a multipart', async () => {
    const part =
      '--xx\r\nContent-Disposition: form-data; name="username"\r\nContent-Length: 7\r\n\r\njd\u00f6e é\r\n--xx--\r\n';
    await send(app, 'POST', `${LOGIN}?username=jd%C3%B6e+%C3%A9`);
    await send(app, 'POST', LOGIN, FORM, 'username=jd%c3%b6e%20é');
    await send(app, 'POST', LOGIN, MULTIPART, part);
    const NAME = { username: 'jdöe é' };
    expect(app.received.map(({ query, body }) => body ?? query)).toEqual([NAME, NAME, NAME]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no body and no type', {}, ''],
    ['a form type without a body', FORM, ''],
    ['a JSON type without a body', { 'Content-Type': 'application/json' }, ''],
    ['a multipart of no bytes', MULTIPART, ''],
    ['a multipart that is only its closing line', MULTIPART, '--xx--\r\n'],
    [
      'an empty chunked body after Expect',
      { ...FORM, 'Transfer-Encoding': 'chunked', Expect: '100-continue' },
      '',
    ],
  ])('%s is a request without fields', async (_, headers, body) => {
    expect((await send(app, 'POST', LOGIN, headers, body)).status).toBe(200);
    expect(app.received).toMatchObject([{ query: {}, body: undefined }]);
  });

  test('a body where none is described is passed over', async () => {
    expect(
      (await send(app, 'GET', '/health/live', { ...MULTIPART, 'Content-Length': '4' }, '--xx')).status,
    ).toBe(200);
  });

  test('HEAD is answered as GET, without the body, and the handler may know', async () => {
    const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => send(app, method, '/health/live')));
    expect(head?.text).toBe('');
    expect(head?.headers['content-length']).toBe(get?.headers['content-length']);
  });

  test('the target may be given in absolute form', async () => {
    expect((await send(app, 'GET', `${app.url}/health/live`)).status).toBe(200);
  });
});

describe('what is refused, by name', () => {
  test.each<[string, string, Record<string, string>, string | Buffer, object]>([
    ['broken percent-encoding in the query', '?username=%zz', {}, '', { place: 'query', field: 'username' }],
    ['broken UTF-8 in the query', '?username=%ff', {}, '', { place: 'query', field: 'username' }],
    ['broken percent-encoding in a form', '', FORM, 'username=100%', { place: 'body', field: 'username' }],
    ['a parameter that comes twice', '?username=a&username=b', {}, '', { place: 'query', field: 'username' }],
    ['a field that comes twice', '', FORM, 'username=a&username=b', { place: 'body', field: 'username' }],
    ['a name with brackets', '?username[a]=1', {}, '', { place: 'query', field: 'username[a]' }],
    ['a name that objects have', '?__proto__=1', {}, '', { place: 'query', field: '__proto__' }],
    ['more fields than are read', '', FORM, `${'a&'.repeat(1000)}b`, { place: 'body', field: '' }],
    [
      'more separators than are read',
      '',
      FORM,
      `${'&'.repeat(1000)}username=a`,
      { place: 'body', field: '' },
    ],
    ['a multipart that breaks off', '', MULTIPART, '--xx\r\nContent-Disp', { place: 'body', field: '' }],
    [
      'a multipart without a boundary',
      '',
      { 'Content-Type': 'multipart/form-data' },
      'x',
      { place: 'body', field: '' },
    ],
  ])('%s', async (_, query, headers, body, issue) => {
    const { status, text } = await send(app, 'POST', LOGIN + query, headers, body);
    expect([status, JSON.parse(text).issues]).toEqual([
      400,
      expect.arrayContaining([expect.objectContaining(issue)]),
    ]);
    expect(app.received).toEqual([]);
  });

  test('a multipart with broken UTF-8, and a file where a text is wanted', async () => {
    const part = (head: string, value: string) =>
      Buffer.from(`--xx\r\n${head}\r\n\r\n${value}\r\n--xx--`, 'latin1');
    const head = 'Content-Disposition: form-data; name="username"';
    const broken = await send(app, 'POST', LOGIN, MULTIPART, part(head, '\xff'));
    const file = await send(app, 'POST', LOGIN, MULTIPART, part(`${head}; filename="a.txt"`, 'a'));
    const issue = { place: 'body', field: 'username' };
    expect(JSON.parse(broken.text).issues).toMatchObject([issue]);
    expect(JSON.parse(file.text).issues).toMatchObject([issue]);
  });

  test('JSON where a form is due, and a body in a content coding', async () => {
    const json = await send(app, 'POST', LOGIN, { 'Content-Type': 'application/json' }, '{"username":"a"}');
    const zipped = await send(app, 'POST', LOGIN, { ...FORM, 'Content-Encoding': 'gzip' }, 'x');
    expect([json.status, zipped.status]).toEqual([415, 415]);
    expect(JSON.parse(json.text).accepted).toContain('application/x-www-form-urlencoded');
  });

  test('a body over 64 KiB, whether or not it says its length', async () => {
    const body = `username=${'a'.repeat(65_536)}`;
    const declared = await send(app, 'POST', LOGIN, { ...FORM, 'Content-Length': String(body.length) }, body);
    const chunked = await send(app, 'POST', LOGIN, { ...FORM, 'Transfer-Encoding': 'chunked' }, body);
    expect([declared.status, chunked.status]).toEqual([413, 413]);
    expect(app.received).toEqual([]);
  });

  test('another case, a trailing slash, an encoded letter', async () => {
    const paths = [
      '/services/Login',
      '/services/login/',
      '/services/%6cogin',
      '//services/login',
      '/services/login%zz',
    ];
    const responses = await Promise.all(paths.map((path) => send(app, 'POST', path)));
    expect(responses.map(({ status }) => status)).toEqual(paths.map(() => 404));
  });

  test('a method that is not described, naming those that are', async () => {
    const { status, text } = await send(app, 'DELETE', '/health/live');
    expect([status, JSON.parse(text).allow]).toEqual([405, ['GET', 'HEAD', 'OPTIONS']]);
    const options = await send(app, 'OPTIONS', '/health/live');
    expect([options.status, options.headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });
});

describe('what goes wrong on this side', () => {
  test('a fault shows no internals, and is reported to the operator', async () => {
    const { status, text } = await send(app, 'GET', '/health/ready');
    expect([status, text]).toEqual([500, '{"kind":"fault","status":500}']);
    expect(app.errors).toEqual([new Error('no secret')]);
  });

  test('a broken store is known by the code of its fault', async () => {
    const broken = await startContractApp({
      thrown: () => Object.assign(new Error('disk full'), { code: 'store_unavailable' }),
    });
    const { status, text } = await send(broken, 'GET', '/health/ready');
    broken.close();
    expect([status, JSON.parse(text).kind]).toEqual([503, 'store-unavailable']);
  });

  test('a response that HTTP does not allow leaves no half of it behind', async () => {
    const torn = await startContractApp({ cookies: () => ['session=granted', 'split\r\nline'] });
    const { status, headers } = await send(torn, 'POST', LOGIN);
    torn.close();
    expect([status, headers['set-cookie'], headers['cache-control']]).toEqual([500, undefined, undefined]);
    expect(torn.errors).toHaveLength(1);
  });

  test('a path of no API gets problem details', async () => {
    const { status, headers } = await send(app, 'GET', '/nowhere');
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json']);
  });
});

test('a request that is cut off is not logged as an error', async () => {
  const head = `POST ${LOGIN} HTTP/1.1\r\nHost: a\r\nContent-Type: ${FORM['Content-Type']}\r\nContent-Length: 9\r\n\r\nuser`;
  const { hostname, port } = new URL(app.url);
  const { connect } = await import('node:net');
  const socket = connect(Number(port), hostname, () => socket.end(head, () => socket.destroy()));
  await new Promise((resolve) => socket.on('close', resolve));
  expect(await pipeline(app, [`GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`])).toEqual([
    200,
  ]);
  expect([app.received, app.errors]).toEqual([[], []]);
});
