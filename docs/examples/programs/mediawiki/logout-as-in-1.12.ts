import { createClient } from '@latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

await latchkey.mediawiki.login({ name: 'jdoe', password: 'secret-pass' });
const { data } = await latchkey.GET('/w/api.php?action=logout', { params: { query: { format: 'json' } } });
console.log(data);
