import { createClient } from '@latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

let login = await latchkey.mediawiki.clientLogin({ name: 'jdoe', password: 'secret-pass' });
if (login.outcome === 'ui') login = await login.changePassword('another secret-pass');
console.log(login.outcome === 'granted' ? login.name : login.message);
