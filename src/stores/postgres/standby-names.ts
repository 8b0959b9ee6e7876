/** What `synchronous_standby_names` asks for. */
export interface StandbyNames {
  /** `any`: whichever confirm first; `first`: the first ones of the list that are connected. */
  method: 'any' | 'first';
  /** How many have to confirm. */
  count: number;
  names: readonly string[];
}

const WITH_COUNT = /^(?:(any|first)\s+)?(\d+)\s*\((.*)\)$/is;

/**
 * Reads the setting (https://www.postgresql.org/docs/15/runtime-config-replication.html). `undefined`: nothing is
 * waited for. The server has checked it, so nothing is refused here.
 */
export function parseStandbyNames(setting: string): StandbyNames | undefined {
  const text = setting.trim();
  if (text === '') return undefined;
  const [, method = 'first', count = '1', list = text] = WITH_COUNT.exec(text) ?? [];
  return {
    method: method.toLowerCase() === 'any' ? 'any' : 'first',
    count: Number(count),
    names: namesIn(list),
  };
}

/** Plain names compare without case, as the server does it; quoted ones double their quotes. */
function namesIn(list: string): string[] {
  const found = list.matchAll(/"((?:[^"]|"")+)"|([^\s,"]+)/g);
  return [...found].map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).toLowerCase());
}
