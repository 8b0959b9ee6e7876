import { createClient } from 'latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

const start = await latchkey.mediawiki.token('login');
if (start.outcome !== 'known') throw new Error(start.message);
const { data } = await latchkey.POST('/w/api.php?action=clientlogin', {
  body: {
    action: 'clientlogin',
    username: 'jdoe',
    password: 'secret-pass',
    loginreturnurl: 'https://www.example.org/',
    logintoken: start.token,
    format: 'json',
  },
});
console.log(data);
