/** So short that it fits everywhere. */
const SHORT = 20;

/**
 * Where code may go on in the next line, in escaped text: after a space, `,`, `;` and `|`, before `&`, before the later
 * slashes of an address and its `?`, and between two tags. A hyphen, a dot or the slash of a media type belongs to the
 * name around it.
 */
const BREAKS = new RegExp(
  [
    String.raw`(?<=\S[ \t]+|[|,])(?=\S)`,
    String.raw`(?<=(?<!&[a-z#0-9]*);)(?=\S)`,
    String.raw`(?<=[\w})\]])(?=&amp;)`,
    String.raw`(?<=/[^\s,;]*[\w})\]])(?=[/?])`,
    '(?<=&gt;)(?=&lt;)',
  ].join('|'),
  'g',
);

/** A page whose code breaks only where that tears no name; the style forbids all other places. */
export function withCodeBreaks(page: string): string {
  return page.replace(
    /(?<start>(?:<pre[^>]*>)?<code>)(?<code>[^<]*)<\/code>/g,
    (whole, start: string, code: string) => {
      const isFixed = start.startsWith('<pre') ? !start.includes('class="wire"') : code.length <= SHORT;
      return isFixed ? whole : `${start}${code.replace(BREAKS, '<wbr>')}</code>`;
    },
  );
}
