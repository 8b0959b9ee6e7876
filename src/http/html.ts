declare const markup: unique symbol;

/** A piece of HTML. Only {@link html} makes one, so every other value of a template is text and gets escaped. */
export interface Html {
  readonly [markup]: true;
  readonly text: string;
}

type Value = string | number | Html | readonly Html[] | false | undefined;

/** A template whose values are escaped unless they are {@link Html}. `false` and `undefined` leave nothing. */
export function html(literals: TemplateStringsArray, ...values: readonly Value[]): Html {
  const text = literals.map((literal, index) => literal + render(values[index])).join('');
  return { text } as Html; // the brand exists in types only
}

function render(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return [value]
    .flat()
    .map(({ text }) => text)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in text and in quoted attributes; templates have values nowhere else. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
