import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  configuration,
  installed,
  type ProxyServer,
  printedBy,
  startProcess,
  writeCertificate,
  writeInto,
} from './proxy-process.ts';

/** Where the two Lua programs are; no distribution has them. */
const LUA = process.env['HAPROXY_LUA'] ?? '/usr/share/haproxy';

export const haproxy: ProxyServer = {
  name: 'HAProxy',
  needs: 'haproxy, openssl, or the Lua programs in $HAPROXY_LUA',
  version() {
    const program = installed('haproxy');
    if (!program || !installed('openssl') || !existsSync(join(LUA, 'auth-request.lua'))) return undefined;
    return /version (\S+)/.exec(printedBy(program, ['-v']))?.[1];
  },
  start: (upstreams) =>
    startProcess({
      program: installed('haproxy') ?? '',
      async prepare(folder, port) {
        const { certificate, key } = await writeCertificate(folder);
        const both = await writeInto(
          folder,
          'both.pem',
          readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8'),
        );
        const published = await configuration('haproxy.cfg', upstreams);
        const here = published
          .replace('bind :443', `bind 127.0.0.1:${port}`)
          .replaceAll('/etc/haproxy/certificates/', both)
          .replaceAll('/usr/share/haproxy/', `${LUA}/`);
        return ['-db', '-f', await writeInto(folder, 'haproxy.cfg', here)];
      },
    }),
};
