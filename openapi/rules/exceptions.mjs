/**
 * A part of the description is excepted from a rule when it says why, beside what it excepts:
 * `x-except: { store-unavailable: It responds from memory. }`
 */
export function isExcepted(node, rule) {
  return node['x-except']?.[rule] !== undefined;
}

const SENTENCE = /^[A-Z`"'(].*[.!?:)`]$/s;

export function isProse(text) {
  return typeof text === 'string' && SENTENCE.test(text.trim());
}
