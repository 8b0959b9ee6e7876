/** Schemes that a wiki takes links of; with a host or without one. */
const WITH_HOST = [
  'ftp', 'ftps', 'git', 'gopher', 'http', 'https', 'irc', 'ircs', 'mms', 'nntp', 'redis', 'sftp', 'ssh', 'svn',
  'telnet', 'worldwind',
]; // biome-ignore format: one table
const WITHOUT_HOST = [
  'bitcoin',
  'geo',
  'magnet',
  'mailto',
  'matrix',
  'news',
  'sip',
  'sips',
  'sms',
  'tel',
  'urn',
  'xmpp',
];

/** Whether a text is an absolute address with a scheme that a wiki knows. It is looked at and never followed. */
export function isAbsoluteUrl(text: string): boolean {
  const [, scheme = '', slashes, rest = ''] = /^([a-z][a-z0-9+.-]*):(\/\/)?(.*)$/is.exec(text) ?? [];
  const name = scheme.toLowerCase();
  if (WITHOUT_HOST.includes(name)) return rest !== '';
  return WITH_HOST.includes(name) && slashes !== undefined && /^[^/?#]/.test(rest);
}
