import { createClient } from '@latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

const csrf = await latchkey.mediawiki.token('csrf');
console.log(csrf.outcome === 'known' ? csrf.token : csrf.message);
