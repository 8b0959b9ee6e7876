import { type HttpResponse, validateAction } from '../../contract/index.ts';
import { type ApiContext, type ApiRequest, createApiContext } from './api-context.ts';
import { type ApiError, isApiError } from './api-error.ts';
import type { ApiResult, ModuleId } from './api-module.ts';
import { type CheckState, runChecks } from './checks.ts';
import { moduleFor } from './modules/index.ts';
import { corsPreflight, originMismatch } from './response/cors-response.ts';
import { printError, printNotModified, printResult } from './response/print-response.ts';

/** ApiMain: checks a request in MediaWiki's order, runs its module and prints the result. */
export async function runApiMain(request: ApiRequest): Promise<HttpResponse> {
  if (request.cors.mismatch) return originMismatch(request);
  if (request.http.method === 'OPTIONS') return corsPreflight(request);
  const context = await createApiContext(request);
  const checked = await runChecks(context);
  if (checked === 'not-modified') return printNotModified(context);
  const outcome = isApiError(checked) ? checked : await runModule(context, checked);
  return isApiError(outcome) ? printError(request, outcome, context) : printResult(context, outcome);
}

/** Actions to which nobody sends a password or a token. */
const WITHOUT_SECRETS: ReadonlySet<string> = new Set(['query', 'help', 'paraminfo']);

/** Before a module runs, the description has to accept what was read: an error there is a fault of the server. */
async function runModule(
  context: ApiContext,
  { main, module, values }: CheckState,
): Promise<ApiResult<ModuleId> | ApiError> {
  const { http, raw, formatParameters } = context.request;
  const action = raw.text('action') === undefined ? undefined : module.path;
  const prepared = moduleFor(action)(values, context);
  if (isApiError(prepared)) return prepared;
  const { action: _, ...shared } = main;
  const format = formatParameters();
  const { parameters } = await validateAction({
    path: action === undefined ? '/w/api.php' : `/w/api.php/${action}`,
    method: http.method === 'POST' ? 'POST' : 'GET',
    mayRemember: WITHOUT_SECRETS.has(module.path),
    // An error in the format's parameters is reported when the response is printed.
    parameters: { ...shared, ...prepared.values, ...(isApiError(format) ? {} : format) },
  });
  return prepared.execute(parameters);
}
