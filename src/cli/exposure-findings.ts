import { statSync } from 'node:fs';
import type { Config, ServeSettings } from '../config/index.ts';
import { type Finding, finding } from './finding.ts';

const LOOPBACK = /^(localhost$|127\.|::1$)/;

/** Who else on this machine and on its network can get at what `serve` uses. */
export function exposureFindings({ host, port, config, configFile }: ServeSettings): Finding[] {
  const isOpen = configFile !== undefined && isWritableByOthers(configFile);
  return [
    listeningFinding(host, port, config),
    ...(configFile === undefined
      ? []
      : [
          finding('config file', isOpen ? 'others can change it' : 'its owner alone changes it', {
            state: 'warning',
            when: isOpen,
            advice: `who writes it decides where logins lead and whose proxy is believed: chmod go-w ${configFile}`,
          }),
        ]),
  ];
}

function listeningFinding(host: string, port: number, { publicOrigin, trustProxy }: Config): Finding {
  const isHttps = publicOrigin?.startsWith('https:') ?? false;
  const missing = [
    ...(isHttps ? [] : ['publicOrigin to the https address that people use']),
    ...(trustProxy.length > 0 ? [] : ['trustProxy to the address of the proxy']),
  ];
  return finding('listening', `${host}, port ${port}`, {
    state: 'warning',
    when: !LOOPBACK.test(host) && missing.length > 0,
    advice: `it speaks plain http, and passwords cross the network readable: put a proxy with https in front, set ${missing.join(', and ')}, or listen on 127.0.0.1`,
  });
}

function isWritableByOthers(file: string): boolean {
  return ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o022) !== 0;
}
