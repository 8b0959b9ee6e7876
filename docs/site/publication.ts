/** Where the site and its sources are to be found, so far as the package says it. */
export interface Publication {
  /** The whole address of a page, where the site's is known. */
  addressOf(page: string): string | undefined;
  /** Where the source of a page can be read. */
  sourceOf(file: string): string | undefined;
  /** Where mistakes are reported. */
  corrections: string | undefined;
}

/** The fields of `package.json` that say it. */
export interface PackageFields {
  config?: { documentation?: string };
  repository?: string | { url?: string };
  bugs?: string | { url?: string };
}

/** `config.documentation` is where the site lies, `repository` where its sources are, `bugs` where mistakes go. */
export function publicationOf({ config, repository, bugs }: PackageFields): Publication {
  const base = config?.documentation?.replace(/\/?$/, '/');
  const sources = urlOf(repository)
    ?.replace(/^git\+/, '')
    .replace(/\.git$/, '');
  return {
    addressOf: (page) => base && base + page,
    sourceOf: (file) => sources && `${sources}/blob/HEAD/${file}`,
    corrections: urlOf(bugs),
  };
}

function urlOf(field: string | { url?: string } | undefined): string | undefined {
  return typeof field === 'string' ? field : field?.url;
}
