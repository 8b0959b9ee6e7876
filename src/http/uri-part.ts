/**
 * A part of an address as RFC 3986 writes it. The URL parser keeps some characters that a `Location` must not have,
 * and in a request target as it was received each character stands for one byte.
 */
export function uriPart(bytes: string): string {
  return bytes.replace(/%(?![0-9a-f]{2})|["#<>[\\\]^`{|}]|[^\x21-\x7e]/gi, percentEncoded);
}

function percentEncoded(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
