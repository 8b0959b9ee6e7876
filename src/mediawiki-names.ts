/** Those of the names that MediaWiki's API does not take. Such an account works through the other APIs and the pages. */
export async function illegalMediawikiNames(names: readonly string[]): Promise<string[]> {
  // Loaded when it is needed: most commands start without any API.
  const { userName } = await import('./apis/mediawiki/index.ts');
  return names.filter((name) => userName(name) === undefined);
}
