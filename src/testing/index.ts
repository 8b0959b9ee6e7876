/**
 * The test double, for authors of MediaWiki and Elvis clients: the real server with a clock, faults and canned errors. It
 * exports {@link startLatchkey}, a fixture for test runners, and the control server behind `latchkey test-server`. Nothing
 * of it can be reached from `latchkey serve`.
 */
export type { CannedError, CannedResponse, RequestPattern } from './canned-response.ts';
export { type Control, startControl } from './control.ts';
export { latchkeyFixture } from './fixture.ts';
export { type RecordedRequest, SECRET } from './recorded-request.ts';
export { startLatchkey, type TestLatchkey, type TestOptions, type TestSession } from './start-latchkey.ts';
export type { TestClock } from './test-clock.ts';
