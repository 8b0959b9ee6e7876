import { freePort } from '../support/postgres/ports.ts';
import {
  configuration,
  installed,
  type ProxyServer,
  printedBy,
  startProcess,
  writeInto,
} from './proxy-process.ts';

export const caddy: ProxyServer = {
  name: 'Caddy',
  needs: 'caddy',
  version() {
    const program = installed('caddy');
    return program && printedBy(program, ['version']).split(' ')[0];
  },
  start: (upstreams) =>
    startProcess({
      program: installed('caddy') ?? '',
      async prepare(folder, port) {
        const own = globalOptions(port, await freePort());
        const file = await writeInto(
          folder,
          'Caddyfile',
          own + (await configuration('Caddyfile', upstreams)),
        );
        return ['run', '--config', file, '--adapter', 'caddyfile'];
      },
    }),
};

/** Certificates by Caddy itself, and nothing outside of the folder or this machine. */
function globalOptions(port: number, plainPort: number): string {
  return `{
	admin off
	http_port ${plainPort}
	https_port ${port}
	default_bind 127.0.0.1
	local_certs
	skip_install_trust
}
`;
}
