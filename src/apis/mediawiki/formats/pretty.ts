import { STATUS_CODES } from 'node:http';
import { escapeHtml } from '../../../http/index.ts';

/** A response as a page for people. It runs no script and loads nothing. */
export function prettyPage(text: string, format: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><title>API response</title></head>',
    `<body>${content(text, format)}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The same for a sandbox that shows it in a page of its own. */
export function wrappedPage(text: string, format: string, status: number): string {
  const html = content(text, format);
  return JSON.stringify({
    status,
    statustext: STATUS_CODES[status],
    html,
    modules: [],
    continue: null,
    time: 0,
  });
}

function content(text: string, format: string): string {
  const plain = format.replace(/fm$/, '');
  const hint = `This is the format ${escapeHtml(plain)}, shown for people. Programs use format=${escapeHtml(plain)}.`;
  return `<div class="api-pretty-header"><p>${hint}</p></div><pre class="api-pretty-content">${escapeHtml(text)}</pre>`;
}
