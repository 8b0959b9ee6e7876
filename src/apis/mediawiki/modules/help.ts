import { type ApiError, apiError, isApiError } from '../api-error.ts';
import { apiModule, type ModuleParameters } from '../api-module.ts';
import { message } from '../messages/api-message.ts';
import { shaped } from '../results/shape.ts';
import { helpPage } from './help-page.ts';
import { allBelow, expandedPath, submodulesOf } from './module-tree.ts';

export const help = apiModule<'mediawikiHelp'>(run);

/** Without an action there is help. */
export const entryPoint = apiModule<'mediawikiApi'>(run);

/** The page by itself, or wrapped in the requested format. */
function run(parameters: ModuleParameters<'mediawikiHelp'>) {
  const page = pageFor(parameters);
  if (isApiError(page)) return page;
  return parameters.wrap
    ? { data: { help: wrapped(page) }, headers: WRAPPED_HEADERS }
    : { page, headers: PAGE_HEADERS };
}

const PAGE_HEADERS = { 'Content-Disposition': 'inline; filename=api-help.html' };
/** MediaWiki makes the page before it knows the format, and says that it may not be cached. */
const WRAPPED_HEADERS = { Vary: 'Accept-Encoding, Cookie', Expires: 'Thu, 01 Jan 1970 00:00:00 GMT' };

function pageFor({
  modules = ['main'],
  submodules,
  recursivesubmodules,
  toc,
}: ModuleParameters<'mediawikiHelp'>): string | ApiError {
  const paths: string[] = [];
  for (const asked of modules) {
    const expanded = expandedPath(asked);
    if (!('paths' in expanded) || asked.includes('*')) {
      const { parent, missing } = 'parent' in expanded ? expanded : { parent: 'main', missing: asked };
      return apiError('help', message('badmodule', [parent, missing]));
    }
    const [path = asked] = expanded.paths;
    paths.push(path);
    if (recursivesubmodules) paths.push(...allBelow(path));
    else if (submodules) paths.push(...submodulesOf(path));
  }
  return helpPage([...new Set(paths)], toc ?? false);
}

function wrapped(page: string) {
  const mime: 'text/html' = 'text/html';
  return shaped({ mime, filename: 'api-help.html', help: page }, { elements: ['help'] });
}
