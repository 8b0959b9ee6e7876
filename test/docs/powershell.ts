/** One `Invoke-RestMethod` of a PowerShell sample, as far as the samples make use of it. */
export interface Invocation {
  /** The variable that keeps the response. */
  name: string | undefined;
  method: string;
  uri: string;
  headers: Record<string, string>;
  body: Record<string, string> | undefined;
}

/** Reads a sample where no PowerShell is at hand; `responses` has what earlier calls returned, by variable. */
export function readInvocations(source: string): ((responses: Map<string, unknown>) => Invocation)[] {
  const joined = source.replaceAll('`\n', ' ');
  const calls = [...joined.matchAll(/^(?:\$(?<name>\w+) = )?Invoke-RestMethod (?<options>.*)$/gm)];
  return calls.map(({ groups }) => (responses) => {
    const { name, options = '' } = { ...groups };
    return {
      name,
      method: /-Method (\w+)/.exec(options)?.[1]?.toUpperCase() ?? 'GET',
      uri: textOf(/-Uri ('(?:''|[^'])*')/.exec(options)?.[1] ?? "''", responses),
      headers: tableOf(options, 'Headers', responses) ?? {},
      body: tableOf(options, 'Body', responses),
    };
  });
}

const PAIR = /(?<key>\w+|'(?:''|[^'])*') = (?<value>'(?:''|[^'])*'|"(?:`.|[^"`])*"|\$[\w.]+)/g;

function tableOf(
  options: string,
  name: string,
  responses: Map<string, unknown>,
): Record<string, string> | undefined {
  const table = new RegExp(`-${name} @\\{ (.*?) \\}(?: -|$)`).exec(`${options} `.trimEnd())?.[1];
  if (table === undefined) return undefined;
  const pairs = [...table.matchAll(PAIR)].map(({ groups: { key = '', value = '' } = {} }) => [
    key.startsWith("'") ? textOf(key, responses) : key,
    textOf(value, responses),
  ]);
  return Object.fromEntries(pairs);
}

function textOf(literal: string, responses: Map<string, unknown>): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith("'")) return inner.replaceAll("''", "'");
  if (literal.startsWith('$')) return memberOf(literal.slice(1), responses);
  return inner
    .replace(/\$\(\$([\w.]+)\)/g, (_, path: string) => memberOf(path, responses))
    .replace(/`(.)/g, '$1');
}

function memberOf(path: string, responses: Map<string, unknown>): string {
  const [name = '', ...members] = path.split('.');
  let found = responses.get(name);
  for (const member of members) found = Object(found)[member];
  return String(found);
}
