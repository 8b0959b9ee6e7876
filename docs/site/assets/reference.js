import { init } from './redoc.standalone.js';

const redoc = document.getElementById('redoc');

/** What Redoc leaves a screen reader to guess: which part is the menu, what a button shows, how headings nest. */
function explain() {
  for (const menu of redoc.querySelectorAll('.menu-content')) {
    menu.setAttribute('role', 'navigation');
    menu.setAttribute('aria-label', 'Operations');
  }
  for (const search of redoc.querySelectorAll('[data-testid="search-trigger"]:not([tabindex])')) {
    search.tabIndex = 0;
    search.setAttribute('role', 'button');
    search.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      search.click();
    });
  }
  for (const heading of redoc.querySelectorAll('h4, h5, h6')) {
    heading.setAttribute('aria-level', String(Number(heading.tagName[1]) - 1));
  }
  for (const button of redoc.querySelectorAll('button[aria-haspopup][aria-label]')) {
    button.dataset.label ??= button.getAttribute('aria-label');
    const label = `${button.dataset.label}: ${button.textContent}`;
    if (button.textContent && button.getAttribute('aria-label') !== label) {
      button.setAttribute('aria-label', label);
    }
  }
}

new MutationObserver(explain).observe(redoc, { childList: true, characterData: true, subtree: true });

init(
  'openapi.json',
  {
    // Without this every reader's browser would report to Redoc's makers.
    disableTelemetry: true,
    hideDownloadButtons: false,
    hideLoading: true,
    schemasExpansionLevel: 2,
    sortRequiredPropsFirst: true,
  },
  redoc,
);
