/**
 * What proxies send when they ask about a request for a page of wiki.example.org: nginx 1.22.1, Caddy 2.6.2 and HAProxy
 * 2.6.12 with auth-request.lua as recorded behind the configurations of `docs/deploy/proxies`, Traefik as its manual
 * describes it. `{cookie}`, `{accept}` and `{method}` are the client's.
 */
export const PROXY_REQUESTS: Readonly<Record<string, string>> = {
  'nginx, for auth_request': `GET /session HTTP/1.1
Host: login.example.org
X-Forwarded-For: 203.0.113.9
X-Forwarded-Proto: https
cookie: {cookie}
content-type: application/x-www-form-urlencoded
accept: {accept}
user-agent: Mozilla/5.0`,
  'nginx, where there is no session': `GET /session/forward HTTP/1.1
Host: login.example.org
X-Forwarded-For: 203.0.113.9
X-Forwarded-Method: {method}
X-Forwarded-Proto: https
X-Forwarded-Host: wiki.example.org
X-Forwarded-Uri: /pages/1?edit=1&title=a%20b
cookie: {cookie}
content-type: application/x-www-form-urlencoded
accept: {accept}
user-agent: Mozilla/5.0`,
  Caddy: `GET /session/forward?edit=1&title=a%20b HTTP/1.1
Host: wiki.example.org
User-Agent: Mozilla/5.0
Accept: {accept}
Content-Type: application/x-www-form-urlencoded
Cookie: {cookie}
X-Forwarded-For: 203.0.113.9
X-Forwarded-Host: wiki.example.org
X-Forwarded-Method: {method}
X-Forwarded-Proto: https
X-Forwarded-Uri: /pages/1?edit=1&title=a%20b
Accept-Encoding: gzip`,
  HAProxy: `GET /session/forward HTTP/1.1
x-forwarded-host: wiki.example.org
accept: {accept}
x-forwarded-proto: https
user-agent: Mozilla/5.0
x-forwarded-method: {method}
cookie: {cookie}
x-forwarded-uri: /pages/1?edit=1&title=a%20b
content-type: application/x-www-form-urlencoded
x-forwarded-for: 203.0.113.9
host: 127.0.0.1:8080
connection: close`,
  Traefik: `GET /session/forward HTTP/1.1
Host: 127.0.0.1:8080
User-Agent: Mozilla/5.0
Accept: {accept}
Content-Type: application/x-www-form-urlencoded
Cookie: {cookie}
X-Forwarded-For: 203.0.113.9
X-Forwarded-Host: wiki.example.org
X-Forwarded-Method: {method}
X-Forwarded-Port: 443
X-Forwarded-Proto: https
X-Forwarded-Server: proxy
X-Forwarded-Uri: /pages/1?edit=1&title=a%20b
X-Real-Ip: 203.0.113.9
Accept-Encoding: gzip`,
};
