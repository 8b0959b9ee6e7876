import { type Html, html } from './html.ts';
import { codeBlock } from './markdown.ts';
import type { Texts } from './texts.ts';
import type { Words } from './words.ts';
import type { Workflow, WorkflowStep } from './workflows.ts';

/** An Arazzo workflow as a walk-through: each step with what it sends and what has to be true of the answer. */
export function workflowMarkup(workflow: Workflow, texts: Texts, words: Words): Html {
  return html`<p>${texts(workflow.description ?? workflow.summary ?? '')}</p>
<ol class="steps">
${workflow.steps.map((step) => stepMarkup(step, texts, words))}</ol>
`;
}

function stepMarkup(step: WorkflowStep, texts: Texts, words: Words): Html {
  return html`<li><p><strong>${step.stepId}</strong>${step.description ? html`: ${texts(step.description)}` : html``}</p>
${codeBlock(sentBy(step))}${expectations(step, words)}</li>
`;
}

/** The step in the manner of a request; `$…` are values of earlier steps, as Arazzo writes them. */
function sentBy({ operationId, operationPath, parameters = [], requestBody }: WorkflowStep): string {
  const target = operationId ?? operationPath ?? '';
  const placed = parameters.map(
    ({ name, in: place, value }) => `${place ?? ''} ${name ?? ''}: ${String(value)}`,
  );
  const fields = Object.entries(requestBody?.payload ?? {}).map(
    ([name, value]) => `${name}=${String(value)}`,
  );
  return [target, ...placed, ...fields].join('\n');
}

function expectations({ successCriteria = [] }: WorkflowStep, words: Words): Html {
  if (successCriteria.length === 0) return html``;
  const items = successCriteria.map(
    ({ condition, context }) => html`<li><code>${context ? `${context}: ` : ''}${condition}</code></li>\n`,
  );
  return html`<p>${words.expected}</p>
<ul>
${items}</ul>
`;
}
