import { isUtf8 } from 'node:buffer';
import { InvalidSettings, type Problem, placeOf } from './problems.ts';

/**
 * Reads JSON as strictly as a file has to be read whose loss nobody would notice: what is not UTF-8, and a key that
 * stands twice, are refused by place. A byte order mark is passed over. Messages repeat nothing of the document, since
 * it may hold passwords. Throws {@link InvalidSettings}.
 */
export function parseJson(bytes: Uint8Array, source?: string): unknown {
  const fail = (problems: readonly Problem[]): never => {
    throw new InvalidSettings(problems.map((one) => ({ source, ...one })));
  };
  if (!isUtf8(bytes)) return fail([firstBadByte(bytes)]);
  const text = new TextDecoder().decode(bytes);
  const document = parseSyntax(text, fail);
  const repeated = repeatedKeys(text);
  return repeated.length > 0 ? fail(repeated) : document;
}

function parseSyntax(text: string, fail: (problems: readonly Problem[]) => never): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const [, position] = /at position (\d+)/.exec(cause instanceof Error ? cause.message : '') ?? [];
    const at = position === undefined ? text.length : Number(position);
    return fail([{ place: placeInText(text, at), message: 'is not JSON' }]);
  }
}

function placeInText(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${[...(before.at(-1) ?? '')].length + 1}`;
}

/** No character of several bytes has a line feed among them, so the lines can be looked at one by one. */
function firstBadByte(bytes: Uint8Array): Problem {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const row = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(row)) {
      const { column, byte } = badByteOf(row);
      const hex = byte.toString(16).toUpperCase().padStart(2, '0');
      return {
        place: `line ${line}, column ${column}`,
        message: `has the byte 0x${hex}, which is not UTF-8`,
      };
    }
    start = end + 1;
  }
}

function badByteOf(row: Uint8Array): { column: number; byte: number } {
  let column = 1;
  for (let at = 0; at < row.length; column += 1) {
    const length = [1, 2, 3, 4].find(
      (bytes) => at + bytes <= row.length && isUtf8(row.subarray(at, at + bytes)),
    );
    if (length === undefined) return { column, byte: row[at] ?? 0 };
    at += length;
  }
  return { column, byte: 0 };
}

interface Open {
  /** The keys so far; `undefined` in an array. */
  keys: Set<string> | undefined;
  /** The key or index of the value that comes next. */
  key: string | number;
}

/** Of text that is JSON: every key of an object that came before in it. `JSON.parse` silently keeps the last. */
function repeatedKeys(text: string): Problem[] {
  const problems: Problem[] = [];
  const path: Open[] = [];
  for (const { index, token, isKey } of tokens(text)) {
    const inner = path.at(-1);
    if (token === '{') path.push({ keys: new Set(), key: '' });
    else if (token === '[') path.push({ keys: undefined, key: 0 });
    else if (token === '}' || token === ']') path.pop();
    else if (token === ',' && typeof inner?.key === 'number') inner.key += 1;
    else if (isKey && inner?.keys) {
      inner.key = String(JSON.parse(token));
      if (inner.keys.has(inner.key))
        problems.push({
          place: placeOf(path),
          message: `stands twice, again in ${placeInText(text, index)}`,
        });
      inner.keys.add(inner.key);
    }
  }
  return problems;
}

/** Brackets, commas and strings. A regular expression for whole strings would overflow the stack at long ones. */
function* tokens(text: string): Generator<{ index: number; token: string; isKey: boolean }> {
  const start = /[{}[\],"]/g;
  const colon = /[ \t\r\n]*:/y;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const { index, 0: token } = found;
    if (token !== '"') {
      yield { index, token, isKey: false };
      continue;
    }
    const end = endOfString(text, index);
    start.lastIndex = colon.lastIndex = end;
    if (colon.test(text)) yield { index, token: text.slice(index, end), isKey: true };
  }
}

/** The place behind the quote that ends the string, which an even number of backslashes stands before. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end + 1;
  }
}
