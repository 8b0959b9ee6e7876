import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { patroniFindings } from '../../src/cli/patroni-findings.ts';
import { serverFindings } from '../../src/cli/server-findings.ts';
import { parseConfig } from '../../src/config/index.ts';
import { parsePostgresUrl } from '../../src/stores/index.ts';
import { ROOT } from './captured.ts';

const FOLDER = join(ROOT, 'docs/deploy/cluster');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const patroni = parse(read('patroni.yml'));
const compose = parse(read('compose.yaml'), { merge: true });

/** The lines of a file with variables. */
function variables(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-deploy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isInstalled(program: string): boolean {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return places.some((place) => existsSync(join(place, program)));
}

describe('the settings of Patroni', () => {
  test('are what doctor asks for', async () => {
    const api = createServer((request, response) => {
      const address = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
      const bodies: Record<string, object> = {
        '/cluster': { members: [{ name: 'n1', api_url: `${address}/patroni` }] },
        '/patroni': { patroni: { version: '4.0.7' } },
        '/config': patroni.bootstrap.dcs,
      };
      response.end(JSON.stringify(bodies[request.url ?? '']));
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    const found = await patroniFindings(`http://127.0.0.1:${(api.address() as AddressInfo).port}`);
    api.close();
    expect(found.map(({ check, state }) => [check, state])).toEqual(
      ['patroni version', 'patroni mode', 'patroni strict', 'patroni timing'].map((check) => [check, 'ok']),
    );
  });

  test('make servers in which doctor finds nothing to do', () => {
    const { parameters } = patroni.bootstrap.dcs.postgresql;
    const servers = ['n1', 'n2', 'n3'].map((host) => ({
      host: `${host}:5432`,
      version: '17.0',
      versionNumber: 170_000,
      standby: host !== 'n1',
      system: '1',
      clusterName: patroni.scope,
      fsync: parameters.fsync === 'on',
      fullPageWrites: parameters.full_page_writes === 'on',
      checksums: patroni.bootstrap.initdb.includes('data-checksums'),
      synchronousCommit: parameters.synchronous_commit,
      synchronousCommitFrom: 'configuration file',
      standbyNames: '',
      standbys: [],
      maxConnections: parameters.max_connections,
      connections: 1,
      tls: true,
      clockMs: 0,
      pooled: false,
      hasTables: true,
    }));
    const tls = parsePostgresUrl(
      variables(read('latchkey.env'))['LATCHKEY_DATABASE']?.replace(/&sslrootcert=[^&]*/, '') ?? '',
    ).tls;
    const found = serverFindings({ servers, silent: [], connectionsPerProcess: 13, tls: tls !== undefined });
    expect(found.filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  test('let nobody in without TLS but the server itself', () => {
    const rules: string[] = patroni.postgresql.pg_hba;
    expect(rules.filter((rule) => !/^(local|hostssl) /.test(rule))).toEqual([]);
    expect(rules.join()).toContain('hostssl latchkey latchkey all scram-sha-256');
    for (const role of Object.values<Record<string, string>>(patroni.postgresql.authentication))
      expect(role['sslmode']).toBe('verify-full');
  });

  test('name the members that Latchkey and etcd name', () => {
    const { hosts } = parsePostgresUrl('postgres://u@n1,n2,n3/d?sslmode=disable');
    const url = variables(read('latchkey.env'))['LATCHKEY_DATABASE'] ?? '';
    const names = hosts.map(({ host }) => host);
    expect(url).toContain(`@${names.join(',')}/latchkey?`);
    expect(patroni.etcd3.hosts).toEqual(names.map((name) => `${name}:2379`));
    const cluster = names.map((name) => `${name}=https://${name}:2380`).join(',');
    expect(read('systemd/etcd.service')).toContain(`ETCD_INITIAL_CLUSTER=${cluster}\n`);
    expect(compose['x-etcd-environment'].ETCD_INITIAL_CLUSTER).toBe(cluster);
  });

  test('and Latchkey use one password, which is to be changed', () => {
    const password = variables(read('patroni.env'))['LATCHKEY_DATABASE_PASSWORD'];
    expect(password).toContain('CHANGE-ME');
    for (const url of [
      variables(read('latchkey.env'))['LATCHKEY_DATABASE'],
      compose['x-latchkey'].environment.LATCHKEY_DATABASE,
    ])
      expect(url).toContain(`postgres://latchkey:${password}@`);
    expect(read('create-database.sh')).toContain('$LATCHKEY_DATABASE_PASSWORD');
    expect(patroni.bootstrap.post_bootstrap).toBe('/etc/latchkey/create-database.sh');
  });
});

describe('the programs', () => {
  test.each(globSync('*.sh', { cwd: FOLDER }))('%s is one that a shell reads, and can be run', (name) => {
    execFileSync('sh', ['-n', join(FOLDER, name)]);
    execFileSync('test', ['-x', join(FOLDER, name)]);
  });

  test('make certificates for servers and clients, one for each machine', () => {
    const certificates = join(folder, 'tls');
    execFileSync(join(FOLDER, 'make-certificates.sh'), [certificates, 'n1', 'n2,192.0.2.12'], {
      stdio: 'ignore',
    });
    for (const [name, subject] of [
      ['n1', 'DNS:n1'],
      ['n2', 'DNS:n2, IP Address:192.0.2.12'],
    ]) {
      const file = join(certificates, `${name}.crt`);
      for (const purpose of ['sslserver', 'sslclient'])
        execFileSync('openssl', [
          'verify',
          '-purpose',
          purpose,
          '-CAfile',
          join(certificates, 'ca.crt'),
          file,
        ]);
      const text = execFileSync('openssl', ['x509', '-in', file, '-noout', '-ext', 'subjectAltName'], {
        encoding: 'utf8',
      });
      expect(text.split('\n')[1]?.trim()).toBe(subject);
    }
  });
});

describe('the units', () => {
  const units = globSync('systemd/*.service', { cwd: FOLDER });

  test.each(units)('%s names only files and variables that are there', (name) => {
    const text = read(name);
    for (const [, file = ''] of text.matchAll(/(?:EnvironmentFile=|patroni )\/etc\/latchkey\/(\S+)/g))
      expect(existsSync(join(FOLDER, file)), file).toBe(true);
    const known = readFileSync(join(ROOT, 'docs/operations.md'), 'utf8');
    if (basename(name) === 'latchkey.service')
      for (const variable of Object.keys(variables(read('latchkey.env'))))
        expect(known, variable).toContain(`\`${variable}`);
    expect(text.match(/^\[\w+\]$/gm)).toEqual(['[Unit]', '[Service]', '[Install]']);
  });

  test.each(units)('%s is one that systemd takes, where it is installed', (name) => {
    if (!isInstalled('systemd-analyze')) return;
    const file = join(folder, basename(name));
    // The programs and users are those of another machine.
    writeFileSync(
      file,
      read(name)
        .replace(/^ExecStart=.*/m, 'ExecStart=/bin/true')
        .replace(/^(User|Group)=.*\n/gm, ''),
    );
    execFileSync('systemd-analyze', ['verify', '--man=no', '--recursive-errors=no', file], { stdio: 'pipe' });
  });
});

describe('nginx', () => {
  test.each(['nginx.conf', 'nginx.compose.conf'])('takes %s', (name) => {
    const text = read(name);
    expect(text.split('{').length).toBe(text.split('}').length);
    if (!isInstalled('nginx')) return;
    const certificates = join(folder, 'nginx-tls');
    execFileSync(join(FOLDER, 'make-certificates.sh'), [certificates, 'privkey'], { stdio: 'ignore' });
    const local = text
      .replace(/\bn[123]:/g, '127.0.0.1:')
      .replaceAll('/etc/nginx/certificates/fullchain.pem', join(certificates, 'privkey.crt'))
      .replaceAll('/etc/nginx/certificates/privkey.pem', join(certificates, 'privkey.key'));
    const file = join(folder, name);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${folder}/${kind};`,
    );
    writeFileSync(
      file,
      `pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${paths.join(' ')}\n${local}\n}`,
    );
    execFileSync('nginx', ['-t', '-q', '-c', file], {
      stdio: 'pipe',
      env: { ...process.env, PATH: `${process.env['PATH']}${delimiter}/usr/sbin` },
    });
  });

  test('sends no login or logout to a second node by itself', () => {
    for (const name of ['nginx.conf', 'nginx.compose.conf'])
      expect(read(name)).not.toContain('non_idempotent');
  });
});

describe('compose.yaml', () => {
  test('starts files that are there, each part of a machine in its network', () => {
    const { services, volumes } = compose;
    expect(Object.keys(services).length).toBe(10);
    for (const [name, service] of Object.entries<{
      build?: { context: string; dockerfile: string };
      volumes?: string[];
      network_mode?: string;
      env_file?: string[];
    }>(services)) {
      const { build, volumes: mounted = [], network_mode: network, env_file: files = [] } = service;
      if (build) expect(existsSync(join(FOLDER, build.context, build.dockerfile)), name).toBe(true);
      for (const volume of mounted) {
        const [from = ''] = volume.split(':');
        if (!from.startsWith('./tls'))
          expect(from in volumes || existsSync(join(FOLDER, from)), from).toBe(true);
      }
      for (const file of files) expect(existsSync(join(FOLDER, file)), file).toBe(true);
      if (network) expect(services[network.replace('service:', '')], name).toBeDefined();
    }
  });

  test.each(['latchkey.json', 'latchkey.compose.json'])('%s is a config file that is taken', (name) => {
    const written = JSON.parse(read(name));
    expect(parseConfig(written)).toMatchObject(written);
  });
});
