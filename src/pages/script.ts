import { createHash } from 'node:crypto';
import { html } from '../http/index.ts';

/**
 * Shows a password on demand and says that Caps Lock is on. The elements for it are hidden without the script. It is part
 * of the page, and the policy lets no other script run.
 */
export const SCRIPT = html`
for (const box of document.querySelectorAll('[data-show]')) {
  box.parentElement.hidden = false;
  const fields = document.querySelectorAll('input[type=password]');
  box.addEventListener('change', () => {
    for (const field of fields) field.type = box.checked ? 'text' : 'password';
  });
  const hint = document.querySelector('[data-caps]');
  for (const field of fields) {
    field.addEventListener('keyup', (event) => {
      if (event.getModifierState) hint.hidden = !event.getModifierState('CapsLock');
    });
    field.form.addEventListener('submit', () => { field.type = 'password'; });
  }
}
`;

/** The script as a Content-Security-Policy names it. */
export const SCRIPT_SOURCE = `'sha256-${createHash('sha256').update(SCRIPT.text).digest('base64')}'`;
