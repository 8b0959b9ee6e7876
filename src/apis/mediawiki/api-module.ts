import type { Input, OperationId, operations, ResponseBody } from '../../contract/index.ts';
import type { ApiContext } from './api-context.ts';
import type { ApiError } from './api-error.ts';
import type { Values } from './request/parameter-reader.ts';

type ByPost<Id> = Id extends `${infer Post}ByGet` ? Post : Id;

/** The operations of `api.php` by the name of their POST; a module serves GET and POST alike. */
export type ModuleId = Extract<ByPost<Extract<OperationId, `mediawiki${string}`>>, OperationId>;

/** A module's parameters, whichever method brought them. */
export type ModuleParameters<Id extends ModuleId> = Readonly<
  Partial<NonNullable<Input<operations[Id]>['body']>>
>;

/** Who may cache a response. */
export type CacheMode = 'private' | 'public' | 'anonymous-public';

/** What a module returns: data for the requested format, or a page. */
export interface ApiResult<Id extends ModuleId> {
  data?: ResponseBody<operations[Id], 200, 'application/json'>;
  page?: string;
  headers?: Readonly<Record<string, string>>;
  /** `private` by default. */
  cacheMode?: CacheMode;
}

type Outcome<Id extends ModuleId> = ApiResult<Id> | ApiError;

/** A module that is ready to run: all its parameters are read. */
export interface PreparedModule<Id extends ModuleId> {
  /** Its own parameters and those of its submodules. */
  values: Values;
  execute(parameters: ModuleParameters<Id>): Outcome<Id> | Promise<Outcome<Id>>;
}

/** Prepares a module from its own parameters, which have been read and checked. */
export type ApiModule<Id extends ModuleId> = (
  values: Values,
  context: ApiContext,
) => PreparedModule<Id> | ApiError;

/** A module that has no parameters beside its own. */
export function apiModule<Id extends ModuleId>(
  execute: (parameters: ModuleParameters<Id>, context: ApiContext) => Outcome<Id> | Promise<Outcome<Id>>,
): ApiModule<Id> {
  return (values, context) => ({ values, execute: (parameters) => execute(parameters, context) });
}
