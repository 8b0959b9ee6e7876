import type { ModuleFacts, ParameterFacts } from '../../../../generated/mediawiki-modules.ts';
import type {
  Handler,
  Input,
  MediawikiModule,
  MediawikiParameter,
  MediawikiParaminfo,
  operations,
} from '../../../contract/index.ts';
import { message } from '../messages/message.ts';
import { type Call, callerOf } from '../requests/call.ts';
import { HIGH_LIMIT, LOW_LIMIT } from '../requests/parameter.ts';
import { mapOf, namedList } from '../results/shape.ts';
import { rightsOf } from '../visitors/rights.ts';
import type { MessageFormat } from './authentication-requests.ts';
import { describedText } from './described-text.ts';
import { expandedPath, MODULES, submodulesOf } from './module-tree.ts';

type Parameters = Input<operations['mediawikiParaminfoByGet']>['query'];

export const paraminfo: Handler<'mediawikiParaminfo', Call> = async ({ body }, reply, call) => {
  return reply(200, 'application/json', { paraminfo: answerTo(call, body ?? {}) });
};

export const paraminfoByGet: Handler<'mediawikiParaminfoByGet', Call> = async ({ query }, reply, call) => {
  return reply(200, 'application/json', { paraminfo: answerTo(call, query) });
};

function answerTo(call: Call, asked: Parameters): MediawikiParaminfo {
  const { helpformat = 'none', modules = [], querymodules = [], formatmodules = [], mainmodule } = asked;
  const limit = rightsOf(callerOf(call)).includes('apihighlimits') ? HIGH_LIMIT : LOW_LIMIT;
  const described = (paths: readonly string[]) =>
    namedList(
      'module',
      paths.flatMap((path) => moduleInfo(path, helpformat, limit) ?? []),
    );
  const found = [...new Set(modules.flatMap((path) => known(call, path)))];
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

/** The manner of old versions says of each part which parameter names it. */
function withQueryType(module: MediawikiModule): MediawikiModule {
  return { ...module, querytype: 'meta' };
}

function known({ remarks }: Call, asked: string): readonly string[] {
  const expanded = expandedPath(asked);
  if ('paths' in expanded) return expanded.paths;
  remarks.warn('paraminfo', message('badmodule', [expanded.parent, expanded.missing]));
  return [];
}

function moduleInfo(path: string, helpformat: MessageFormat, limit: number): MediawikiModule | undefined {
  const facts = MODULES.get(path);
  if (!facts) return undefined;
  const { group, prefix = '', parameters } = facts;
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
    ...(group !== 'main' && { group }),
    prefix,
    source: 'Latchkey',
    sourcename: 'Latchkey',
    licensetag: 'MIT',
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
  const { kind, values, type, required, sensitive, secret, tokentype, deprecated, all } = facts;
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
