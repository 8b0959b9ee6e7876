import type { Format, Writer } from './format.ts';
import { writeJson, writeRaw } from './json.ts';
import { writePhp } from './php.ts';
import { writeXml } from './xml.ts';

const json: Writer = {
  mediaType: ({ callback }) => (callback === undefined ? 'application/json' : 'text/javascript'),
  extension: ({ callback }) => (callback === undefined ? 'json' : 'js'),
  write: writeJson,
};
const xml: Writer = { mediaType: () => 'text/xml', extension: () => 'xml', write: writeXml };
const php: Writer = {
  mediaType: () => 'application/vnd.php.serialized',
  extension: () => 'php',
  write: writePhp,
};
const none: Writer = { mediaType: () => 'text/plain', extension: () => 'txt', write: () => '' };
const raw: Writer = { mediaType: () => 'application/json', extension: () => 'json', write: writeRaw };

const JSON_PARAMETERS = ['callback', 'utf8', 'ascii', 'formatversion'];
const PHP_PARAMETERS = ['formatversion'];
const XML_PARAMETERS = ['xslt', 'includexmlnamespace'];

/** Every value of `format`. Those in `fm` show the same as a page for people. */
export const FORMATS: readonly Format[] = [
  { name: 'json', writer: json, pretty: false, parameters: JSON_PARAMETERS },
  { name: 'jsonfm', writer: json, pretty: true, parameters: ['wrappedhtml', ...JSON_PARAMETERS] },
  { name: 'none', writer: none, pretty: false, parameters: [] },
  { name: 'php', writer: php, pretty: false, parameters: PHP_PARAMETERS },
  { name: 'phpfm', writer: php, pretty: true, parameters: ['wrappedhtml', ...PHP_PARAMETERS] },
  { name: 'rawfm', writer: raw, pretty: true, parameters: ['wrappedhtml'] },
  { name: 'xml', writer: xml, pretty: false, parameters: XML_PARAMETERS },
  { name: 'xmlfm', writer: xml, pretty: true, parameters: ['wrappedhtml', ...XML_PARAMETERS] },
];

const DEFAULT: Format = {
  name: 'jsonfm',
  writer: json,
  pretty: true,
  parameters: ['wrappedhtml', ...JSON_PARAMETERS],
};

/** An unknown name shows the error that says so in the default form. */
export function formatNamed(name: string | undefined): Format {
  return FORMATS.find((format) => format.name === name) ?? DEFAULT;
}
