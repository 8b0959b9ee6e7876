/**
 * Writes the codes that share a status into the text under it, for readers of tools that know no extensions:
 * `x-errors` are error codes, `x-reasons` codes in the body of a success.
 */
export function listErrors() {
  return {
    Response: {
      leave(response) {
        response.description +=
          listed('Reasons', response['x-reasons']) + listed('Error codes', response['x-errors']);
      },
    },
  };
}

function listed(title, errors) {
  if (errors === undefined) return '';
  return `\n${title}:\n\n${errors.map(({ code, cause }) => `- \`${code}\`: ${cause.trim().replace(/\s+/g, ' ')}`).join('\n')}\n`;
}
