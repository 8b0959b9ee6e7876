import { createClient } from '@latchkey/client';

const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });

const health = await latchkey.GET('/health/ready');
console.log(health.status === 200);
