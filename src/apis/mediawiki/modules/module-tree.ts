import {
  type ModuleFacts,
  mediawikiModules,
  type ParameterFacts,
} from '../../../../generated/mediawiki-modules.ts';
import { FORMATS } from '../formats/formats.ts';

/** Modules whose parameters the formats share; they are not listed themselves. */
const FORMAT_SOURCES = ['fm', 'json', 'xml'];

/** Every module that help and paraminfo know, by path: the described ones, and each value of `format`. */
export const MODULES: ReadonlyMap<string, ModuleFacts> = new Map([
  ...Object.entries(mediawikiModules).filter(([path]) => !FORMAT_SOURCES.includes(path)),
  ...FORMATS.map(({ name, parameters }) => [name, formatModule(name, parameters)] as const),
]);

function formatModule(name: string, parameters: readonly string[]): ModuleFacts {
  const shared: Record<string, ParameterFacts> = Object.assign(
    {},
    ...FORMAT_SOURCES.map((path) => mediawikiModules[path]?.parameters),
  );
  const taken = parameters.flatMap((one) => (shared[one] ? [[one, shared[one]] as const] : []));
  return {
    description: `Returns the result in the format ${name}.`,
    path: name,
    group: 'format',
    readrights: true,
    parameters: Object.fromEntries(taken),
  };
}

/** Direct submodules of a module; of `main` these are the actions and the formats. */
export function submodulesOf(path: string): string[] {
  const paths = [...MODULES.keys()].filter((known) => known !== 'main').sort();
  if (path === 'main') return paths.filter((known) => !known.includes('+'));
  return paths.filter((known) => known.startsWith(`${path}+`));
}

export function allBelow(path: string): string[] {
  return submodulesOf(path).flatMap((below) => [below, ...allBelow(below)]);
}

/** The paths that a request names: `*` means the submodules, `**` all levels of them. */
export function expandedPath(
  asked: string,
): { paths: readonly string[] } | { parent: string; missing: string } {
  const [, parent = 'main', stars] = /^(?:(.+)\+)?(\*{1,2})$/.exec(asked) ?? [];
  if (stars !== undefined && MODULES.has(parent)) {
    return { paths: stars === '*' ? submodulesOf(parent) : allBelow(parent) };
  }
  if (MODULES.has(asked)) return { paths: [asked] };
  const names = asked.split('+');
  const known = names.findIndex((_, index) => !MODULES.has(names.slice(0, index + 1).join('+')));
  return { parent: names.slice(0, known).join('+') || 'main', missing: names[known] ?? asked };
}
