/** What a parameter or form field may hold; `undefined`, `null` and `false` leave it out. */
type FieldValue = string | number | boolean | null | undefined | readonly (string | number)[];

/**
 * Parameters as both APIs read them. MediaWiki takes a boolean for true as soon as it is present, whatever its value,
 * so a false one is left out; and it takes several values joined by `|`, or by U+001F when a value holds a `|` itself
 * (https://www.mediawiki.org/wiki/API:Data_formats#Multivalue_parameters).
 */
export function toFields(values: object): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const text = textOf(value);
    if (text !== undefined) fields.append(name, text);
  }
  return fields;
}

function textOf(value: FieldValue): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '1';
  return Array.isArray(value) ? joinValues(value.map(String)) : String(value);
}

function joinValues(values: readonly string[]): string {
  return values.some((value) => value.includes('|')) ? `\u001f${values.join('\u001f')}` : values.join('|');
}
