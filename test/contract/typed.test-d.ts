import { describe, expectTypeOf, test } from 'vitest';
import type { operations } from '../../generated/types.ts';
import {
  type Handler,
  type Handlers,
  type Input,
  type OperationId,
  type OperationResponse,
  operationRouter,
  problemDetails,
  type Reply,
  serveEveryOperation,
} from '../../src/contract/index.ts';

declare const session: Reply<operations['readSession']>;
declare const login: Reply<operations['elvisLogin']>;
declare const redirect: Reply<operations['pageLogout']>;
declare const handlers: Handlers;

const INFO = { name: 'jdoe', id: 7, groups: ['sysop'], expiresAt: '2030-01-01T00:00:00.000Z' };
const PROBLEM = { type: 'about:blank', title: 'Unauthorized', status: 401 };
const REMOTE = { 'Remote-User': '', 'Remote-Name': '', 'Remote-Email': '', 'Remote-Groups': '' };
const NO_STORE = { headers: { 'Cache-Control': 'no-store', ...REMOTE } } as const;

describe('a reply', () => {
  test('takes what the operation documents', () => {
    expectTypeOf(session(200, 'application/json', INFO, NO_STORE)).toEqualTypeOf<
      OperationResponse<operations['readSession']>
    >();
  });

  test('takes no other status', () => {
    // @ts-expect-error 418 is not documented
    session(418, 'application/json', INFO, NO_STORE);
  });

  test('takes no other media type', () => {
    // @ts-expect-error a session is not XML
    session(200, 'application/xml', INFO, NO_STORE);
    // @ts-expect-error the media type of another status
    session(401, 'application/json', PROBLEM, NO_STORE);
  });

  test('takes no other body', () => {
    // @ts-expect-error the id is a number
    session(200, 'application/json', { ...INFO, id: '7' }, NO_STORE);
    // @ts-expect-error the name is missing
    session(200, 'application/json', { id: 7, groups: [], expiresAt: '' }, NO_STORE);
    // @ts-expect-error a member that is not described
    session(200, 'application/json', { name: '', id: 7, groups: [], expiresAt: '', password: '' }, NO_STORE);
  });

  test('takes no response without its required headers', () => {
    // @ts-expect-error Cache-Control is missing
    session(200, 'application/json', INFO);
    // @ts-expect-error WWW-Authenticate is missing
    session(401, 'application/problem+json', PROBLEM, NO_STORE);
    // @ts-expect-error any other value would let a cache keep it
    session(200, 'application/json', INFO, { headers: { ...REMOTE, 'Cache-Control': 'public' } });
    // @ts-expect-error a redirect without its target
    redirect.empty(302, NO_STORE);
  });

  test('takes no header that is not documented', () => {
    // @ts-expect-error X-Powered-By
    session(200, 'application/json', INFO, { headers: { ...NO_STORE.headers, 'X-Powered-By': 'x' } });
  });

  test('takes cookies only where the description says so', () => {
    login(
      200,
      'application/json',
      { loginSuccess: false, loginFaultMessage: '' },
      { ...NO_STORE, cookies: ['a=b'] },
    );
    // @ts-expect-error who am I sets no cookie
    session(200, 'application/json', INFO, { ...NO_STORE, cookies: ['a=b'] });
  });

  test('has no empty form where there is content', () => {
    // @ts-expect-error 200 has content
    session.empty(200, NO_STORE);
  });
});

describe('a handler', () => {
  test('gets query and form as the operation takes them', () => {
    expectTypeOf<Input<operations['elvisLogin']>['query']['username']>().toEqualTypeOf<string | undefined>();
    // @ts-expect-error no such parameter
    expectTypeOf<Input<operations['readSession']>['query']['username']>();
  });

  test('responds through its reply only', () => {
    // @ts-expect-error a look-alike is not made by reply()
    const forged: Handler<'readLiveness'> = () => ({
      status: 200,
      headers: {},
      cookies: [],
      mediaType: null,
      body: {},
    });
    // @ts-expect-error made for another operation
    const borrowed: Handler<'readLiveness'> = () => session(200, 'application/json', INFO, NO_STORE);
    expectTypeOf([forged, borrowed]);
  });

  test('cannot be missing', () => {
    const { readSession: _, ...rest } = handlers;
    // @ts-expect-error readSession has no handler
    rest satisfies Handlers;
  });

  test('cannot be left out of the server', () => {
    const errors = { formatError: problemDetails, onError: () => undefined };
    const { readSession: _, ...rest } = handlers;
    const partial = operationRouter<Exclude<OperationId, 'readSession'>>({ ...errors, handlers: rest });
    // @ts-expect-error readSession is served by no router
    serveEveryOperation({ partial });
    const session = operationRouter<'readSession'>({ ...errors, handlers });
    serveEveryOperation({ partial, session });
  });

  test('cannot be for an operation that is not described', () => {
    // @ts-expect-error no such operation
    expectTypeOf<Handler<'readNothing'>>();
  });
});
