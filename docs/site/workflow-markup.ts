import { linkFrom, referenceAddress } from './addresses.ts';
import type { Library } from './blocks.ts';
import { type Html, html } from './html.ts';
import { codeBlock } from './markdown.ts';
import type { Operation } from './operations.ts';
import type { Texts } from './texts.ts';
import type { Words } from './words.ts';
import type { Workflow, WorkflowStep } from './workflows.ts';

export interface WalkContext {
  library: Library;
  texts: Texts;
  words: Words;
  /** Address of the page it stands on. */
  address: string;
}

/** An Arazzo workflow as a walk-through: each step with what it sends and what has to be true of the response. */
export function workflowMarkup(workflow: Workflow, context: WalkContext): Html {
  const { texts, words, address } = context;
  return html`<p>${texts(workflow.description ?? workflow.summary ?? '')}</p>
<ol class="steps">
${workflow.steps.map((step) => stepMarkup(step, context))}</ol>
<p><a href="${linkFrom(address, `workflows/${workflow.file}`)}">${words.arazzo}: <code>${workflow.workflowId}</code></a></p>
`;
}

function stepMarkup(step: WorkflowStep, context: WalkContext): Html {
  const { library, texts, address } = context;
  const operation = operationOf(step, library);
  const name = operation
    ? html`<a href="${linkFrom(address, referenceAddress(operation))}">${texts(operation.summary)}</a>`
    : html`${step.stepId}`;
  return html`<li><p><strong>${name}</strong>${step.description ? html`. ${texts(step.description)}` : html``}</p>
${codeBlock(sentBy(step, operation), 'wire')}${expectations(step, context.words)}</li>
`;
}

/** The portable view, which workflows run on, knows one operation for all actions; the pages know each. */
function operationOf(step: WorkflowStep, { operations }: Library): Operation | undefined {
  const named = operations.get(step.operationId ?? '');
  const action = valuesOf(step).get('action');
  const path = `${named?.path}?action=${action}`;
  const exact = [...operations.values()].find((one) => one.path === path && one.method === named?.method);
  return exact ?? named;
}

function valuesOf({ parameters = [], requestBody }: WorkflowStep): Map<string, unknown> {
  return new Map([
    ...parameters.map(({ name = '', value }) => [name, value] as const),
    ...Object.entries(requestBody?.payload ?? {}),
  ]);
}

/** The step in the manner of a request; `$…` are values of earlier steps, as Arazzo writes them. */
function sentBy(
  { parameters = [], requestBody, stepId }: WorkflowStep,
  operation: Operation | undefined,
): string {
  const placed = (place: string) => parameters.filter((one) => one.in === place);
  const query = placed('query').map(({ name, value }) => `${name}=${value}`);
  const [path = stepId] = operation?.path.split('?') ?? [];
  const target = query.length === 0 ? path : `${path}?${query.join('&')}`;
  const headers = placed('header').map(({ name, value }) => `${name}: ${value}`);
  const fields = Object.entries(requestBody?.payload ?? {}).map(([name, value]) => `${name}=${value}`);
  const head = [`${operation?.method ?? ''} ${target}`, ...headers].join('\n');
  return fields.length === 0 ? head : `${head}\n\n${fields.join('\n')}`;
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
