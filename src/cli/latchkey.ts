#!/usr/bin/env node
// The command of the installed package. It has to load under any Node: what is behind it has syntax and modules that an
// old one does not know, and would end in a stack trace.
const NEEDED = [24, 15] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  await import('./main.ts');
} else {
  process.stderr.write(
    `latchkey: needs Node ${NEEDED.join('.')} or later, this is ${process.versions.node}\n`,
  );
  process.exitCode = 1;
}
