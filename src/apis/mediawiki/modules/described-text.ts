import { escapeHtml } from '../messages/message.ts';
import type { MessageFormat } from './authentication-requests.ts';

/** A text of the description in the form asked for; with `none` there is none. */
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

/** The description's Markdown, as far as it uses any: paragraphs and words in code type. */
export function describedHtml(text: string): string {
  return escapeHtml(text.trim())
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n\n', '</p><p>');
}
