/**
 * What the operator sees of a running server: the structured log. Exports the logger and the request log middleware. It
 * knows nothing of sessions, and nothing that a client sends reaches a line but its method and the path of its request.
 */
export { createLog, droppedLines, type Logger } from './log.ts';
export { logError, loggedPath, requestLog } from './request-log.ts';
