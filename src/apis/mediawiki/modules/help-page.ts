import type { ModuleFacts, ParameterFacts } from '../../../../generated/mediawiki-modules.ts';
import { escapeHtml } from '../../../http/index.ts';
import { describedHtml } from './described-text.ts';
import { MODULES, submodulesOf } from './module-tree.ts';

/** The help page of some modules, made from the description. It runs no script and loads nothing. */
export function helpPage(paths: readonly string[], toc: boolean): string {
  const sections = paths.map((path) => section(path, MODULES.get(path)));
  const contents = toc ? `<ul>${paths.map((path) => `<li>${link(path)}</li>`).join('')}</ul>` : '';
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><title>Help for the API</title></head>',
    `<body><h1>Help for the API</h1>${contents}${sections.join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n');
}

function section(path: string, facts: ModuleFacts | undefined): string {
  if (!facts) return '';
  const below = submodulesOf(path);
  const parts = [
    `<h2 id="${escapeHtml(path)}">${escapeHtml(titleOf(path, facts))}</h2>`,
    `<p>${describedHtml(facts.description)}</p>`,
    flags(facts),
    below.length > 0 ? `<p>Submodules: ${below.map(helpLink).join(', ')}</p>` : '',
    `<dl>${Object.entries(facts.parameters)
      .map(([name, one]) => parameter(name, one))
      .join('')}</dl>`,
  ];
  return `<section>${parts.join('')}</section>`;
}

function titleOf(path: string, { group }: ModuleFacts): string {
  if (group === 'main') return 'api.php';
  if (group === 'format') return `format=${path}`;
  return group === 'meta' ? `action=query&meta=${path.split('+').at(-1)}` : `action=${path}`;
}

function flags({ mustbeposted, writerights, token }: ModuleFacts): string {
  const lines = [
    ...(mustbeposted ? ['Accepts POST only.'] : []),
    ...(writerights ? ['Changes data.'] : []),
    ...(token === undefined ? [] : [`Requires a token of the type ${token}.`]),
  ];
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

function parameter(
  name: string,
  { description, values, kind, required, default: value }: ParameterFacts,
): string {
  const facts = [
    values ? `One ${kind === 'multi' ? 'or several ' : ''}of: ${values.join(', ')}.` : `Type: ${kind}.`,
    ...(required ? ['Required.'] : []),
    ...(value === undefined ? [] : [`Default: ${value}.`]),
  ];
  return `<dt>${escapeHtml(name)}</dt><dd><p>${describedHtml(description)}</p><p>${escapeHtml(facts.join(' '))}</p></dd>`;
}

function link(path: string): string {
  return `<a href="#${escapeHtml(path)}">${escapeHtml(path)}</a>`;
}

function helpLink(path: string): string {
  return `<a href="?action=help&amp;modules=${encodeURIComponent(path)}">${escapeHtml(path)}</a>`;
}
