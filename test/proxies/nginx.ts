import { join } from 'node:path';
import {
  configuration,
  installed,
  type ProxyServer,
  printedBy,
  startProcess,
  type Upstreams,
  writeCertificate,
  writeInto,
} from './proxy-process.ts';

const FILES = ['nginx.conf', 'latchkey-check.conf', 'latchkey-application.conf'];

export const nginx: ProxyServer = {
  name: 'nginx',
  needs: 'nginx or openssl',
  version() {
    const program = installed('nginx');
    return program && installed('openssl') && printedBy(program, ['-v']).replace(/^.*nginx\//, '');
  },
  start: (upstreams) =>
    startProcess({
      program: installed('nginx') ?? '',
      prepare: (folder, port) => prepare(folder, port, upstreams),
    }),
};

async function prepare(folder: string, port: number, upstreams: Upstreams): Promise<readonly string[]> {
  const { certificate, key } = await writeCertificate(folder);
  for (const name of FILES) {
    const published = await configuration(name, upstreams);
    const here = published
      .replaceAll('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
      .replaceAll('/etc/nginx/certificates/fullchain.pem', certificate)
      .replaceAll('/etc/nginx/certificates/privkey.pem', key)
      .replaceAll('/etc/nginx/', `${folder}/`);
    await writeInto(folder, name, here);
  }
  const main = await writeInto(folder, 'main.conf', mainConfiguration(folder));
  return ['-c', main, '-p', folder, '-e', 'stderr'];
}

/** What Debian's own main file does around the published one, in a folder and without another user. */
function mainConfiguration(folder: string): string {
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${join(folder, 'nginx.pid')};
error_log stderr;
events {}
http {
  access_log off;
  ${bodies.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n  ')}
  include ${join(folder, 'nginx.conf')};
}
`;
}
