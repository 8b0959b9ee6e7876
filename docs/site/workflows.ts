import { parse } from 'yaml';

/** As much of an Arazzo description as the walk-throughs read. */
export interface Workflow {
  workflowId: string;
  summary?: string;
  description?: string;
  steps: readonly WorkflowStep[];
  /** The file it was read from, as the site offers it for download. */
  file: string;
}

export interface WorkflowStep {
  stepId: string;
  description?: string;
  operationId?: string;
  operationPath?: string;
  parameters?: readonly { name?: string; in?: string; value?: unknown }[];
  requestBody?: { contentType?: string; payload?: Record<string, unknown> };
  successCriteria?: readonly { context?: string; condition: string; type?: string }[];
  outputs?: Record<string, string>;
}

export function readWorkflows(files: readonly { name: string; text: string }[]): Map<string, Workflow> {
  const workflows = files.flatMap(({ name, text }) => {
    // `redocly lint` has checked the file against the Arazzo specification.
    const { workflows: found } = parse(text) as { workflows: Omit<Workflow, 'file'>[] };
    return found.map((workflow) => ({ ...workflow, file: name }));
  });
  return new Map(workflows.map((workflow) => [workflow.workflowId, workflow]));
}
