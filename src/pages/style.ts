import { createHash } from 'node:crypto';
import { html } from '../http/index.ts';

/** The whole style. Colours keep a contrast of 4.5 : 1 in light and in dark; paper gets text and nothing else. */
export const STYLE = html`
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #57606a; --line: #8c959f;
  --accent: #0a5ad6; --on-accent: #ffffff; --notice: #fff4d6; --on-notice: #4d3800; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --paper: #14171c; --soft: #a6b0bb; --line: #6e7781;
    --accent: #8ab8ff; --on-accent: #0b1a33; --notice: #3a2f0b; --on-notice: #ffe9a8; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main, footer { max-width: 30rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-top: clamp(1.5rem, 10vh, 5rem); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: 0.9rem; padding-top: 2.5rem; padding-bottom: 2rem; }
a { color: var(--accent); }
form { margin: 0 0 1rem; }
label { display: block; margin: 0 0 0.25rem; font-weight: 600; }
input { display: block; width: 100%; margin: 0 0 1rem; padding: 0.6rem 0.7rem; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--line); border-radius: 0.375rem; }
button { padding: 0.6rem 1.1rem; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent);
  border: 1px solid var(--accent); border-radius: 0.375rem; cursor: pointer; }
button.quiet { color: var(--accent); background: var(--paper); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.notice { padding: 0.75rem 1rem; color: var(--on-notice); background: var(--notice); border-radius: 0.375rem; }
@media print { form, footer { display: none; } body { color: #000000; background: #ffffff; } }
`;

/** The style as a Content-Security-Policy names it. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE.text).digest('base64')}'`;
