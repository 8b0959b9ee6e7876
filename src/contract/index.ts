/**
 * The contract room. It owns the way from a request to a handler and back: the bundle, the guards, the validator,
 * the types of input and reply. It hands over {@link createContract}, which is an Express handler, and
 * {@link defineFace}, by which a face registers its handlers and its way of wording refusals. It must not know any
 * dialect, the session core or a store.
 */
// The described schemas by name, so that nobody types them again by hand.
export type * from '../../generated/types.ts';
export { type Answer, answer } from './answer.ts';
export { type Contract, createContract } from './contract.ts';
export { description, portableDescription } from './description.ts';
export { defineFace, type Face, type FaceOptions, type Front, type Normalised } from './face.ts';
export { isForm, type RawField, type RawFields, readFields, readUrlencoded } from './fields.ts';
export { problemAnswer, refusalText, sentenceOf } from './problem.ts';
export { type Issue, type Refusal, Refused } from './refusal.ts';
export { originForm, type RequestFacts } from './request.ts';
export type { Handler, Handlers, Input, Made, OperationId, Replier } from './typed.ts';
