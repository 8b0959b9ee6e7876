import type { ModuleFacts, ParameterFacts } from '../../../../generated/mediawiki-modules.ts';
import type { MediawikiModule, MediawikiParameter, MediawikiParaminfo } from '../../../contract/index.ts';
import type { ApiContext } from '../api-context.ts';
import { apiModule, type ModuleParameters } from '../api-module.ts';
import { rightsOf } from '../auth/rights.ts';
import { message } from '../messages/api-message.ts';
import { HIGH_LIMIT, LOW_LIMIT } from '../request/parameter-value.ts';
import { mapOf, namedList } from '../results/shape.ts';
import type { MessageFormat } from './authentication-requests.ts';
import { describedText } from './described-text.ts';
import { expandedPath, MODULES, submodulesOf } from './module-tree.ts';

export const paraminfo = apiModule<'mediawikiParaminfo'>((parameters, context) => {
  return { data: { paraminfo: describe(context, parameters) } };
});

function describe(
  context: ApiContext,
  parameters: ModuleParameters<'mediawikiParaminfo'>,
): MediawikiParaminfo {
  const { helpformat = 'none', modules = [], querymodules = [], formatmodules = [], mainmodule } = parameters;
  const limit = rightsOf(context.session).includes('apihighlimits') ? HIGH_LIMIT : LOW_LIMIT;
  const described = (paths: readonly string[]) =>
    namedList(
      'module',
      paths.flatMap((path) => moduleInfo(path, helpformat, limit) ?? []),
    );
  const found = [...new Set(modules.flatMap((path) => known(context, path)))];
  const main = mainmodule === undefined ? undefined : moduleInfo('main', helpformat, limit);
  return {
    helpformat,
    ...(found.length > 0 && { modules: described(found) }),
    ...(main && { mainmodule: main }),
    ...(querymodules.length > 0 && {
      querymodules: namedList(
        'module',
        described(querymodules.map((name) => `query+${name}`)).map(withQueryType),
      ),
    }),
    ...(formatmodules.length > 0 && { formatmodules: described(formatmodules) }),
  };
}

/** `querymodules`, the way of old versions, says of each submodule which parameter names it. */
function withQueryType(module: MediawikiModule): MediawikiModule {
  const { group } = module;
  return group === 'prop' || group === 'list' || group === 'meta' ? { ...module, querytype: group } : module;
}

function known({ request }: ApiContext, asked: string): readonly string[] {
  const expanded = expandedPath(asked);
  if ('paths' in expanded) return expanded.paths;
  request.warnings.add('paraminfo', message('badmodule', [expanded.parent, expanded.missing]));
  return [];
}

function moduleInfo(path: string, helpformat: MessageFormat, limit: number): MediawikiModule | undefined {
  const facts = MODULES.get(path);
  if (!facts) return undefined;
  const { group, classname = `ApiFormat${path}`, prefix = '', parameters } = facts;
  const infos = Object.entries(parameters).map(
    ([name, parameter], index): MediawikiParameter => ({
      index: index + 1,
      name: name.slice(prefix.length),
      ...parameterInfo(path, parameter, limit),
      ...describedText(helpformat, parameter.description),
    }),
  );
  return {
    name: path.split('+').at(-1) ?? path,
    path,
    classname,
    ...(group !== 'main' && { group }),
    prefix,
    source: 'Latchkey',
    sourcename: 'Latchkey',
    licensetag: 'MIT',
    licenselink: 'https://spdx.org/licenses/MIT.html',
    ...flags(facts),
    helpurls: namedList('helpurl', []),
    ...describedText(helpformat, facts.description),
    parameters: namedList('param', infos),
    templatedparameters: namedList('param', []),
  };
}

function flags({ readrights, writerights, mustbeposted, dynamic }: ModuleFacts): Partial<MediawikiModule> {
  return {
    ...(readrights && { readrights }),
    ...(writerights && { writerights }),
    ...(mustbeposted && { mustbeposted }),
    ...(dynamic && { dynamicparameters: true }),
  };
}

function parameterInfo(
  path: string,
  facts: ParameterFacts,
  limit: number,
): Omit<MediawikiParameter, 'index' | 'name'> {
  const {
    kind,
    values,
    type,
    required,
    sensitive,
    secret,
    tokentype,
    deprecated,
    all,
    submoduleparamprefix,
  } = facts;
  return {
    type: values ? [...values] : (type ?? (kind === 'multi' ? 'string' : kind)),
    required: required || tokentype !== undefined,
    multi: kind === 'multi',
    ...((sensitive || secret) && { sensitive: true }),
    ...(tokentype !== undefined && { tokentype }),
    ...(deprecated && { deprecated }),
    ...(kind === 'multi' && { lowlimit: LOW_LIMIT, highlimit: HIGH_LIMIT, limit }),
    ...(all !== undefined && { allspecifier: all }),
    ...defaultInfo(facts),
    ...(type === 'submodule' && { submodules: submodules(path, values ?? []) }),
    ...(submoduleparamprefix !== undefined && { submoduleparamprefix }),
    ...(type === 'user' && { subtypes: ['name'] }),
  };
}

function defaultInfo({ default: value }: ParameterFacts): Pick<MediawikiParameter, 'default'> {
  if (value === undefined || typeof value === 'boolean') return {};
  return { default: typeof value === 'object' ? value.join('|') : value };
}

function submodules(path: string, values: readonly string[]): Record<string, string> {
  const below = submodulesOf(path);
  const pathOf = (name: string) => below.find((one) => one.split('+').at(-1) === name) ?? name;
  return mapOf(Object.fromEntries(values.map((name) => [name, pathOf(name)])));
}
