import type { HttpRequest } from '../contract/index.ts';
import { withNotice } from './notices.ts';
import type { PagesOptions } from './options.ts';

/** Where a login leads: to its `return`, else where the operator wants it. */
export function loginTarget(options: PagesOptions, request: HttpRequest, target: string | undefined): string {
  const usual = options.afterLogin ?? `${request.basePath}/`;
  if (!target) return usual;
  const check = checkReturn(options, request, target);
  return check.allowed ? check.location : withNotice(usual);
}

/** The other origins that a login may lead to, for the policy of the form. */
export function loginOrigins(
  options: PagesOptions,
  request: HttpRequest,
  target: string | undefined,
): readonly string[] {
  const check = target ? checkReturn(options, request, target) : undefined;
  const origin = check?.allowed ? URL.parse(check.location)?.origin : undefined;
  return origin === undefined ? [] : [origin];
}

function checkReturn({ rules }: PagesOptions, request: HttpRequest, target: string) {
  return rules.checkReturn(request, target, request.basePath + request.path);
}
