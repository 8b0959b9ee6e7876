/** What a help page gains from a script: it remembers the choice of tabs, and copies code. Everything works without. */
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

apply();
// Only https and localhost have a clipboard.
if (navigator.clipboard) addCopyButtons();
