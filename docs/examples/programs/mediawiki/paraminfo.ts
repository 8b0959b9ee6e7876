import { createClient } from '@latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

const { data } = await latchkey.GET('/w/api.php?action=paraminfo', {
  params: { query: { modules: ['logout'], format: 'json' } },
});
console.log(data);
