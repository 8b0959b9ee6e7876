import type { Recipe } from '../../examples/index.ts';
import type { CodeLanguage } from '../highlight.ts';
import { curlSample } from './curl.ts';
import { javascriptSample } from './javascript.ts';
import { phpSample } from './php.ts';
import { powershellSample } from './powershell.ts';
import { pythonSample } from './python.ts';

export interface Sample {
  /** As Redoc and the highlighter know the language. */
  lang: CodeLanguage;
  label: string;
  source: string;
}

/** One recipe in every language of the documentation; the TypeScript is written by hand, on the typed client. */
export function samplesOf(recipe: Recipe, typescript: string | undefined): Sample[] {
  return [
    { lang: 'sh', label: 'curl', source: curlSample(recipe) },
    { lang: 'javascript', label: 'JavaScript', source: javascriptSample(recipe) },
    ...(typescript === undefined
      ? []
      : [{ lang: 'typescript' as const, label: 'TypeScript', source: typescript }]),
    { lang: 'python', label: 'Python', source: pythonSample(recipe) },
    { lang: 'php', label: 'PHP', source: phpSample(recipe) },
    { lang: 'powershell', label: 'PowerShell', source: powershellSample(recipe) },
  ];
}
