import { createCssVariablesTheme, createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import html from 'shiki/langs/html.mjs';
import javascript from 'shiki/langs/javascript.mjs';
import json from 'shiki/langs/json.mjs';
import php from 'shiki/langs/php.mjs';
import powershell from 'shiki/langs/powershell.mjs';
import python from 'shiki/langs/python.mjs';
import shellscript from 'shiki/langs/shellscript.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import xml from 'shiki/langs/xml.mjs';
import { type Html, html as markup } from './html.ts';

const THEME = createCssVariablesTheme({ name: 'classes', variablePrefix: '' });

const LANGUAGES = {
  html,
  javascript,
  json,
  php,
  powershell,
  python,
  sh: shellscript,
  typescript,
  xml,
} as const;
export type CodeLanguage = keyof typeof LANGUAGES;

const highlighter = createHighlighterCoreSync({
  themes: [THEME],
  langs: Object.values(LANGUAGES),
  langAlias: { sh: 'shellscript' },
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

/** Shiki would write colours into each element, which the policy forbids; the style sheet knows these classes. */
const CLASSES: Readonly<Record<string, string>> = {
  'var(token-comment)': 'c',
  'var(token-constant)': 'n',
  'var(token-function)': 'f',
  'var(token-keyword)': 'k',
  'var(token-string)': 's',
  'var(token-string-expression)': 's',
};

const known = new Map<string, Html>();

/** A program with its parts marked for colour. The same sample stands on a page in every language. */
export function highlighted(code: string, language: CodeLanguage): Html {
  const key = `${language}\n${code}`;
  const found = known.get(key) ?? highlight(code, language);
  known.set(key, found);
  return found;
}

function highlight(code: string, language: CodeLanguage): Html {
  const { tokens } = highlighter.codeToTokens(code.trimEnd(), { lang: language, theme: 'classes' });
  const lines = tokens.map(
    (line) =>
      markup`${merged(line).map(({ text, name }) =>
        name === undefined ? text : markup`<i class="${name}">${text}</i>`,
      )}\n`,
  );
  return markup`${lines}`;
}

interface Piece {
  text: string;
  name: string | undefined;
}

/** Neighbours of one colour are one piece, and spaces belong to either: a third of the weight. */
function merged(line: readonly { content: string; color?: string }[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { content, color = '' } of line) {
    const name = CLASSES[color];
    const last = pieces.at(-1);
    if (last && (last.name === name || content.trim() === '')) last.text += content;
    else pieces.push({ text: content, name });
  }
  return pieces;
}
