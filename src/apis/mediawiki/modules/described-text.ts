import { escapeHtml } from '../../../http/index.ts';
import type { MessageFormat } from './authentication-requests.ts';

/** A text of the description in the requested format; `none` leaves it out. */
export function describedText(
  format: MessageFormat,
  text: string,
): { description?: string | { key: string; params: string[] } } {
  switch (format) {
    case 'none':
      return {};
    case 'html':
      return { description: describedHtml(text) };
    case 'wikitext':
      return { description: text };
    case 'raw':
      return { description: { key: 'latchkey-description', params: [text] } };
  }
}

/** The Markdown that the description uses: paragraphs and code spans. */
export function describedHtml(text: string): string {
  return escapeHtml(text.trim())
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n\n', '</p><p>');
}
