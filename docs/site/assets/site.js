/**
 * What a help page gains from a script: it remembers the choice of tabs, copies code, searches, and writes its address in
 * full. Everything else works without.
 */
const KEY = 'latchkey-tabs';

/** The labels chosen last, newest first. Where a browser keeps nothing, nothing is remembered. */
function chosen() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

function remember(label) {
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([label, ...chosen().filter((one) => one !== label)].slice(0, 8)),
    );
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** In each group of tabs the label that was chosen last. */
function apply() {
  const labels = chosen();
  for (const group of document.querySelectorAll('fieldset.tabs')) {
    const inputs = [...group.querySelectorAll(':scope > input')];
    const wanted = labels.find((label) => inputs.some(({ value }) => value === label));
    const input = inputs.find(({ value }) => value === wanted);
    if (input) input.checked = true;
  }
}

document.addEventListener('change', ({ target }) => {
  if (!target.matches('fieldset.tabs > input')) return;
  // The other groups may change their height above this one; what was chosen stays where it is.
  const before = target.getBoundingClientRect().top;
  remember(target.value);
  apply();
  scrollBy(0, target.getBoundingClientRect().top - before);
});

function addCopyButtons() {
  const { copy, copied } = document.body.dataset;
  for (const code of document.querySelectorAll('main pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.textContent.trimEnd());
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = copy;
      }, 2000);
    });
    const frame = document.createElement('div');
    frame.className = 'code';
    code.replaceWith(frame);
    frame.append(code, button);
  }
}

/** The whole address, for whoever prints the page; the site itself need not know where it lies. */
function completeAddress() {
  const permanent = document.querySelector('.permanent');
  const steps = permanent.href.split(/(?<=\/)/);
  permanent.replaceChildren(...steps.flatMap((step) => [step, document.createElement('wbr')]));
}

apply();
completeAddress();
// Only https and localhost have a clipboard.
if (navigator.clipboard) addCopyButtons();

const { root } = document.body.dataset;
const field = document.getElementById('search-field');
const results = document.getElementById('search-results');
const count = document.getElementById('search-count');
let find;

/** The index is loaded when somebody searches for the first time. */
async function search() {
  find ??= await import(`./search/search.js`).then(({ loadSearch }) =>
    loadSearch(root, document.documentElement.lang),
  );
  const found = field.value.trim() === '' ? [] : find(field.value);
  results.replaceChildren(...found.map(resultItem));
  results.hidden = found.length === 0;
  count.textContent =
    found.length === 0 && field.value.trim() !== '' ? field.dataset.none : String(found.length || '');
  count.classList.toggle('hidden', found.length > 0 || field.value.trim() === '');
}

function resultItem({ id, title, heading }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = root + id;
  link.textContent = heading === '' ? title : `${title} › ${heading}`;
  item.append(link);
  return item;
}

/** Up and down go through field and results, Escape leaves them. */
function moveBy(step) {
  const places = [field, ...results.querySelectorAll('a')];
  const next = places.indexOf(document.activeElement) + step;
  places.at(Math.max(0, Math.min(next, places.length - 1))).focus();
}

function openFirst() {
  results.querySelector('a')?.click();
}

const KEYS = {
  ArrowDown: () => moveBy(1),
  ArrowUp: () => moveBy(-1),
  Escape: () => {
    results.hidden = true;
    field.focus();
  },
};

if (field) {
  const area = field.closest('search');
  area.hidden = false;
  field.addEventListener('input', search);
  area.addEventListener('keydown', (event) => {
    const act = event.target === field && event.key === 'Enter' ? openFirst : KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  area.addEventListener('focusout', ({ relatedTarget }) => {
    if (!area.contains(relatedTarget)) results.hidden = true;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    field.focus();
  });
}
