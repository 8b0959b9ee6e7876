/** Operations per second of so many workers that each ask again as soon as they are answered. */
export async function perSecond<T>(
  operations: number,
  inFlight: number,
  operation: () => Promise<T>,
  verify: (result: T) => void,
): Promise<number> {
  let left = operations;
  const began = performance.now();
  async function worker() {
    while (left > 0) {
      left -= 1;
      verify(await operation());
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (operations / (performance.now() - began)) * 1000;
}
