/**
 * Latchkey's own face for programs: who am I, health, and the description. It owns `/session`, `/health/` and the
 * descriptions, worded as plain JSON and RFC 9457 problems, and hands over {@link createOwnFace}. It must not know a
 * dialect, nor set a cookie.
 */
export { createOwnFace, type OwnFaceOptions } from './own-face.ts';
