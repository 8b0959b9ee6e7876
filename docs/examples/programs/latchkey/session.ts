import { createClient } from 'latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

await latchkey.elvis.apiLogin({ name: 'jdoe', password: 'secret-pass' });
const session = await latchkey.GET('/session');
console.log(session.status === 200 ? session.data.name : 'nobody');
