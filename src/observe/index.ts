/**
 * What the operator sees of a running server: the structured log. Exports the logger and the request log middleware. It
 * knows nothing of sessions. Nothing that a client sends reaches a line but its method and the path of its request, and
 * the address at which it found us when a form of ours is refused for it.
 */

export { createLog, droppedLines, type Logger } from './log.ts';
export {
  collectFromWorkers,
  createMetrics,
  createSessionMetrics,
  type LoginLoad,
  type Metrics,
  offerToFirstProcess,
} from './metrics.ts';
export { logError, loggedPath, type OnRequest, requestLog } from './request-log.ts';
export { unknownOriginLog } from './unknown-origin-log.ts';
