import { isExcepted, isProse } from './exceptions.mjs';

const SUMMARY_LENGTH = 60;

/** A summary is a short phrase; a description is full sentences saying what the caller may conclude. */
export function operationTexts() {
  return {
    Operation(operation, { report, location }) {
      if (isExcepted(operation, 'operation-texts')) return;
      const { summary = '', description } = operation;
      if (summary === '' || summary.length > SUMMARY_LENGTH || summary.endsWith('.')) {
        const message = `Give the operation a summary: a phrase of at most ${SUMMARY_LENGTH} characters without a full stop.`;
        report({ message, location: location.child('summary') });
      }
      if (!isProse(description)) {
        const message =
          'Describe the operation in full sentences that say what the caller may conclude from the response.';
        report({ message, location: location.child('description') });
      }
    },
    Response(response, { report, location }) {
      if (isProse(response.description)) return;
      const message =
        'Describe the response in full sentences: the codes that can occur and their exact cause.';
      report({ message, location: location.child('description') });
    },
  };
}
