import type { Link } from './link.ts';

/** The work, or after so long `late`, with the link destroyed: a server that waits cannot be asked to stop. */
export async function within<T>(
  ms: number,
  link: Pick<Link, 'destroy'>,
  work: Promise<T>,
  late: () => Error,
): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    link.destroy();
    reject(late());
  }, ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
