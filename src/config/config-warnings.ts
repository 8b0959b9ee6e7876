import { type Config, servesHttps } from './config-schema.ts';

/** What is allowed and dangerous: logged at the start. */
export function configWarnings(config: Config): readonly string[] {
  const warnings: string[] = [];
  if (config.redirects.allow.includes('*')) {
    warnings.push(
      'redirects.allow contains "*": /logout sends people to any server a link names (an open redirect)',
    );
  }
  if (config.cookies.sameSite === 'none' && !servesHttps(config)) {
    warnings.push(
      'cookies.sameSite is "none" without an https publicOrigin: browsers will not keep the cookies',
    );
  }
  if (config.elvis.authcred) {
    warnings.push('elvis.authcred is on: passwords in query strings end up in the logs of proxies');
  }
  return warnings;
}
