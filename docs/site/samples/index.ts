import type { Recipe } from '../../examples/index.ts';
import { curlSample } from './curl.ts';
import { powershellSample } from './powershell.ts';
import { pythonSample } from './python.ts';

export interface Sample {
  /** As Redoc and style sheets know the language. */
  lang: string;
  label: string;
  source: string;
}

/** One recipe in every language of the documentation; the TypeScript is written by hand, on the typed client. */
export function samplesOf(recipe: Recipe, typescript: string | undefined): Sample[] {
  return [
    { lang: 'sh', label: 'curl', source: curlSample(recipe) },
    ...(typescript === undefined ? [] : [{ lang: 'typescript', label: 'TypeScript', source: typescript }]),
    { lang: 'python', label: 'Python', source: pythonSample(recipe) },
    { lang: 'powershell', label: 'PowerShell', source: powershellSample(recipe) },
  ];
}
