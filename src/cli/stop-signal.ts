/** Repeated signals change nothing: npm passes on what a terminal has already sent to the whole process group. */
export function stopSignal(): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, resolve);
  return promise;
}
