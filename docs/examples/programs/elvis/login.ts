import { createClient } from '@latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

const login = await latchkey.elvis.login({ name: 'jdoe', password: 'secret-pass' });
console.log(login.outcome === 'granted' ? login.csrfToken : login.message);
