import type { Logger } from './log.ts';

/** A client writes these headers, so that only the first few distinct ones are logged. */
const MOST_LINES = 10;

/** Logs one warning for each address by which people reach the server and which it does not know as its own. */
export function unknownOriginLog(log: Logger) {
  const logged = new Set<string>();
  return ({ origin, host, publicOrigin }: { origin: string; host: string; publicOrigin: string | null }) => {
    const key = `${origin} ${host}`;
    if (logged.has(key) || logged.size >= MOST_LINES) return;
    logged.add(key);
    log.warn(
      { origin, host, publicOrigin },
      'a form of ours was refused: its Origin is neither publicOrigin nor the Host of the request. Set publicOrigin, or let the proxy pass on the Host header with its port (nginx: proxy_set_header Host $http_host)',
    );
  };
}
