import { createHash } from 'node:crypto';
import { type Html, html } from '../http/index.ts';
import { readableOn } from './contrast.ts';

const PAPER = { light: '#ffffff', dark: '#14171c' };
const ACCENT = { light: '#0a5ad6', dark: '#8ab8ff' };

export interface Style {
  text: Html;
  /** The style as a Content-Security-Policy names it. */
  source: string;
}

const styles = new Map<string | null, Style>();

/** The whole style, in the operator's colour or our own. */
export function pageStyle(color: string | null): Style {
  const known = styles.get(color);
  if (known) return known;
  const text = styleText(
    color === null ? ACCENT.light : readableOn(PAPER.light, color),
    color === null ? ACCENT.dark : readableOn(PAPER.dark, color),
  );
  const source = `'sha256-${createHash('sha256').update(text.text).digest('base64')}'`;
  styles.set(color, { text, source });
  return { text, source };
}

/** Colours keep a contrast of 4.5 : 1 in light and in dark; paper gets text and nothing else. */
const styleText = (light: string, dark: string) => html`
:root { color-scheme: light dark; --ink: #1b1f24; --paper: ${PAPER.light}; --soft: #57606a; --line: #8c959f;
  --accent: ${light}; --on-accent: #ffffff; --notice: #fff4d6; --on-notice: #4d3800; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --paper: ${PAPER.dark}; --soft: #a6b0bb; --line: #6e7781;
    --accent: ${dark}; --on-accent: ${PAPER.dark}; --notice: #3a2f0b; --on-notice: #ffe9a8; }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
header, main, footer { max-width: 30rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: clamp(1rem, 6vh, 3rem); color: var(--soft); overflow-wrap: anywhere; }
header strong { color: var(--ink); }
header span { display: block; font-size: 0.9rem; }
main { padding-top: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 1.5rem 0 0.5rem; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: 0.9rem; padding-top: 2.5rem; padding-bottom: 2rem; }
footer ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; list-style: none; }
footer p { margin: 0 0 0.5rem; }
a { color: var(--accent); }
form { margin: 0 0 1rem; }
label, legend { display: block; margin: 0 0 0.25rem; padding: 0; font-weight: 600; }
label.choice { display: flex; gap: 0.5rem; align-items: baseline; margin: 0 0 1rem; font-weight: 400; }
input { display: block; width: 100%; margin: 0 0 1rem; padding: 0.6rem 0.7rem; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--line); border-radius: 0.375rem; }
.choice input { width: auto; margin: 0; padding: 0; flex: none; accent-color: var(--accent); }
fieldset { margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
.field-hint, .field-error { margin: -0.75rem 0 1rem; font-size: 0.9rem; }
.field-hint { color: var(--soft); }
.field-error { font-weight: 600; }
.field-error::before { content: "⚠ " / ""; }
.session { padding: 0.75rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.session dl { display: grid; grid-template-columns: minmax(6.5rem, auto) 1fr; gap: 0 1rem; margin: 0; font-size: 0.95rem; }
.session dt { color: var(--soft); }
.session dd { margin: 0; min-width: 0; }
@media (max-width: 30rem) { .session dl { grid-template-columns: 1fr; } .session dd { margin-bottom: 0.25rem; } }
button { padding: 0.6rem 1.1rem; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent);
  border: 1px solid var(--accent); border-radius: 0.375rem; cursor: pointer; }
button.quiet { color: var(--accent); background: var(--paper); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.notice { padding: 0.75rem 1rem; color: var(--on-notice); background: var(--notice); border-radius: 0.375rem; }
@media print { form, footer { display: none; } body { color: #000000; background: #ffffff; } }
`;
