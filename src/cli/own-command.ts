/** How a person calls the command line: from the sources through npm, which brings the Node that the project needs. */
export const OWN_COMMAND = import.meta.url.endsWith('.ts') ? 'npm run --silent latchkey --' : 'latchkey';
