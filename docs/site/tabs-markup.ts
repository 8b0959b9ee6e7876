import { type Html, html } from './html.ts';

export interface Tab {
  /** What the reader chooses, and what the browser remembers. */
  label: string;
  /** The language of the label, where it is not the page's. */
  content: Html;
}

/** Names for one page's groups of tabs. */
export function tabNames(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `tabs-${count}`;
  };
}

/** Alternatives to choose from by radio buttons, which need no script. On paper they follow each other. */
export function tabsMarkup(name: string, title: string, tabs: readonly Tab[]): Html {
  const [only] = tabs;
  if (tabs.length === 1 && only)
    return html`<div class="tabs single"><p class="label">${only.label}</p>${only.content}</div>
`;
  return html`<fieldset class="tabs"><legend class="hidden">${title}</legend>
${tabs.map(({ label, content }, index) => {
  const id = `${name}-${index + 1}`;
  const checked = index === 0 ? html` checked` : html``;
  return html`<input type="radio" name="${name}" id="${id}" value="${label}"${checked}><label for="${id}">${label}</label>
<div class="panel">${content}</div>
`;
})}</fieldset>
`;
}
