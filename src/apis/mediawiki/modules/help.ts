import type { Handler, Input, operations } from '../../../contract/index.ts';
import { refused } from '../answers/failure-answer.ts';
import { message } from '../messages/message.ts';
import type { Call } from '../requests/call.ts';
import { type Failure, failure, isFailure } from '../requests/failure.ts';
import { shaped } from '../results/shape.ts';
import { helpPage } from './help-page.ts';
import { allBelow, expandedPath, submodulesOf } from './module-tree.ts';

type Parameters = Input<operations['mediawikiHelpByGet']>['query'];

export const help: Handler<'mediawikiHelp', Call> = async ({ body }, reply, call) => {
  const page = pageFor(body ?? {});
  if (isFailure(page)) return refused(reply, call, page);
  if (!body?.wrap) return reply(200, 'text/html', page, PAGE_HEAD);
  return reply(200, 'application/json', { help: wrapped(page) }, WRAPPED_HEAD);
};

export const helpByGet: Handler<'mediawikiHelpByGet', Call> = async ({ query }, reply, call) => {
  const page = pageFor(query);
  if (isFailure(page)) return refused(reply, call, page);
  if (!query.wrap) return reply(200, 'text/html', page, PAGE_HEAD);
  return reply(200, 'application/json', { help: wrapped(page) }, WRAPPED_HEAD);
};

/** Without an action there is help. */
export const entry: Handler<'mediawikiApi', Call> = async ({ body }, reply, call) => {
  const page = pageFor(body ?? {});
  if (isFailure(page)) return refused(reply, call, page);
  if (!body?.wrap) return reply(200, 'text/html', page, PAGE_HEAD);
  return reply(200, 'application/json', { help: wrapped(page) }, WRAPPED_HEAD);
};

export const entryByGet: Handler<'mediawikiApiByGet', Call> = async ({ query }, reply, call) => {
  const page = pageFor(query);
  if (isFailure(page)) return refused(reply, call, page);
  if (!query.wrap) return reply(200, 'text/html', page, PAGE_HEAD);
  return reply(200, 'application/json', { help: wrapped(page) }, WRAPPED_HEAD);
};

const PAGE_HEAD = { headers: { 'Content-Disposition': 'inline; filename=api-help.html' } };
/** MediaWiki's page is made before its form is known and says that it may not be kept. */
const WRAPPED_HEAD = {
  headers: { Vary: 'Accept-Encoding, Cookie', Expires: 'Thu, 01 Jan 1970 00:00:00 GMT' },
};

function pageFor({ modules = ['main'], submodules, recursivesubmodules, toc }: Parameters): string | Failure {
  const paths: string[] = [];
  for (const asked of modules) {
    const expanded = expandedPath(asked);
    if (!('paths' in expanded) || asked.includes('*')) {
      const { parent, missing } = 'parent' in expanded ? expanded : { parent: 'main', missing: asked };
      return failure('help', message('badmodule', [parent, missing]));
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
