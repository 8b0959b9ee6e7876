/**
 * Latchkey as a package: {@link createLatchkey} opens one to be mounted in an Express application. The typed client is a
 * package of its own, the test double is `latchkey/testing`.
 */
export {
  type AuthenticatedSession,
  createLatchkey,
  type Latchkey,
  type LatchkeyOptions,
} from './create-latchkey.ts';
export { InvalidInput, StoreUnavailable } from './session/index.ts';
