/**
 * Where the server is, as an absolute URL. In a browser it may be relative to the page.
 *
 * @throws TypeError when it is not an address of a web server: a missing `https://` would otherwise be noticed at the
 *   first call, or never, as in `localhost:8080`, which is a URL of the scheme `localhost`.
 */
export function resolveBaseUrl(baseUrl: string, page: string | undefined): URL {
  const url = URL.canParse(baseUrl, page) ? new URL(baseUrl, page) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new TypeError(`baseUrl has to begin with http:// or https://, not ${JSON.stringify(baseUrl)}`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new TypeError('baseUrl has to be without user name, password, query and fragment');
  return url;
}
