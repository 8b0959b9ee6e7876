/** What WCAG 2.2 asks for text (1.4.3). */
const ENOUGH = 4.5;
const STEPS = 20;

/** The colour, as far towards black or white as a text on this paper needs to be read. Both `#rrggbb`. */
export function readableOn(paper: string, color: string): string {
  const far = luminance(paper) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  const channels = channelsOf(color);
  for (let step = 0; step <= STEPS; step++) {
    const mixed = channels.map((value, at) => value + ((far[at] ?? 0) - value) * (step / STEPS));
    const candidate = `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
    if (contrast(candidate, paper) >= ENOUGH) return candidate;
  }
  return color;
}

export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
