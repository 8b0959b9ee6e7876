import { PEOPLE, SERVER } from '../../docs/examples/index.ts';
import { startApp } from '../support/app.ts';
import { runShell } from '../support/programs.ts';

const BLOCK = /^```console\n(.*?)^```/gms;
const NEXT = '-- next command --';

/** A tutorial's text with what its commands print now, all of them in one shell against one server. */
export async function rerun(text: string): Promise<string> {
  const commands = [...text.matchAll(BLOCK)].flatMap(([, block = '']) => commandsOf(block));
  const app = await startApp({ accounts: PEOPLE });
  try {
    const script = commands.map((command) => `${command}\necho '${NEXT}'`).join('\n');
    const printed = (await runShell(script, app.url)).replaceAll(app.url, SERVER).split(NEXT);
    let index = 0;
    return text.replace(BLOCK, (_, block: string) => {
      const lines = commandsOf(block).map((command) => {
        const output = printed[index++]?.trim() ?? '';
        return `$ ${command}\n${output === '' ? '' : `${output}\n`}`;
      });
      return `\`\`\`console\n${lines.join('')}\`\`\``;
    });
  } finally {
    await app.close();
  }
}

function commandsOf(block: string): string[] {
  return [...block.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command);
}
