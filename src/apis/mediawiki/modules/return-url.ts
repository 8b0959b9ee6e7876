/** Schemes that MediaWiki accepts in links. */
const SCHEMES = [
  'bitcoin', 'ftp', 'ftps', 'geo', 'git', 'gopher', 'http', 'https', 'irc', 'ircs', 'magnet', 'mailto', 'matrix', 'mms',
  'news', 'nntp', 'redis', 'sftp', 'sip', 'sips', 'sms', 'ssh', 'svn', 'tel', 'telnet', 'urn', 'worldwind', 'xmpp',
]; // biome-ignore format: one table

const HIGHEST_PORT = 65_535;

/**
 * Whether a string is an absolute URL with a scheme that MediaWiki knows. It is parsed as leniently as by PHP's
 * `parse_url`, and never followed.
 */
export function isAbsoluteUrl(text: string): boolean {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(text) ?? [];
  if (!SCHEMES.includes(scheme.toLowerCase())) return false;
  if (rest.startsWith('//')) return hasHost(rest.slice(2));
  // A name and a number are a host and its port.
  return rest !== '' && !/^\d+$/.test(rest);
}

function hasHost(rest: string): boolean {
  const [authority = ''] = rest.split(/[/?#]/, 1);
  const port = /:(\d*)$/.exec(authority)?.[1];
  return authority !== '' && (port === undefined || Number(port) <= HIGHEST_PORT);
}
