import { createClient } from '@latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

await latchkey.mediawiki.login({ name: 'jdoe', password: 'secret-pass' });
const csrf = await latchkey.mediawiki.token('csrf');
if (csrf.outcome !== 'known') throw new Error(csrf.message);
const { data } = await latchkey.POST('/w/api.php?action=checktoken', {
  body: { action: 'checktoken', type: 'csrf', token: csrf.token, format: 'json' },
});
console.log(data);
