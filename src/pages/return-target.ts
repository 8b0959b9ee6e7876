import type { HttpRequest } from '../contract/index.ts';
import { withNotice } from './notices.ts';
import type { PagesOptions } from './options.ts';

/** Where a login leads. */
export interface ReturnTarget {
  /** What the form keeps, allowed or not: the page after the login says so again. */
  value: string | undefined;
  location: string;
  /** The target's origin, where it is not ours. */
  origin: string | undefined;
  /** There was a target that must not be followed. */
  refused: boolean;
}

/** The rule of `logoutSuccessUrl`, and with `cookies.domain` every https host that gets the session. */
export function returnTarget(
  { rules, afterLogin }: PagesOptions,
  request: HttpRequest,
  value: string | undefined,
): ReturnTarget {
  const home = afterLogin ?? `${request.basePath}/`;
  if (!value) return { value: undefined, location: home, origin: undefined, refused: false };
  const checked = rules.checkReturn(request, value, `${request.basePath}/login`);
  if (!checked.allowed) return { value, location: withNotice(home), origin: undefined, refused: true };
  const { location } = checked;
  return { value, location, origin: URL.parse(location)?.origin, refused: false };
}

/** The address of one of our pages, with the target. */
export function addressWithReturn(address: string, { value }: Pick<ReturnTarget, 'value'>): string {
  return value === undefined ? address : `${address}?${new URLSearchParams({ return: value }).toString()}`;
}
