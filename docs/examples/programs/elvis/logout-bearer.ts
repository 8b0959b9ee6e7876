import { createClient } from '@latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

await latchkey.elvis.apiLogin({ name: 'jdoe', password: 'secret-pass' });
const logout = await latchkey.elvis.logout();
console.log(logout.outcome);
