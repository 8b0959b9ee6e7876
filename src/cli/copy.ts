import { type Database, databaseNamed } from '../config/index.ts';
import { copyFromCluster, copyToCluster, parsePostgresUrl } from '../stores/index.ts';
import { command } from './command.ts';
import { done, printResult } from './result.ts';
import { WrongUsage } from './wrong-usage.ts';

export const copy = command({
  name: 'copy',
  summary:
    'Move accounts, sessions and revocations between SQLite and PostgreSQL, with every server stopped; the sessions go on in the target',
  options: {
    from: { type: 'string', value: 'DATABASE', help: 'sqlite:FILE or postgres://…; its sessions end there' },
    to: { type: 'string', value: 'DATABASE', help: 'the other kind, empty or not there yet' },
    'allow-asynchronous': { type: 'boolean', help: 'go on although standbys are not waited for' },
    json: { type: 'boolean', help: 'output for programs, one JSON object on each line, errors too' },
  },
  async run({ values, terminal }) {
    const { file, url, isToCluster } = placesOf(
      databaseNamed('from', values.from),
      databaseNamed('to', values.to),
    );
    const run = isToCluster ? copyToCluster : copyFromCluster;
    const { accounts, sessions } = await run({
      file,
      address: parsePostgresUrl(url),
      allowAsynchronous: values['allow-asynchronous'] === true,
      onRollback: (what) => terminal.err(`latchkey: ${what}`),
    });
    const line = `copied ${accounts} accounts with ${sessions} live sessions; those of the source have ended there`;
    return await printResult(done(line, { accounts, sessions }), values.json === true, terminal);
  },
});

function placesOf(from: Database, to: Database): { file: string; url: string; isToCluster: boolean } {
  const isToCluster = 'url' in to;
  if (isToCluster === 'url' in from) {
    throw new WrongUsage(
      `copy goes between SQLite and PostgreSQL: ${isToCluster ? 'for two clusters use pg_dump with every server stopped' : 'for two files use backup, or move the file with all that stands beside it'}`,
    );
  }
  const [cluster, file] = isToCluster ? [to, from] : [from, to];
  return {
    isToCluster,
    url: 'url' in cluster ? cluster.url : '',
    file: 'file' in file ? file.file : '',
  };
}
