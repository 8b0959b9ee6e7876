import { createLatchkey } from 'latchkey';
import { createApplication } from './app.ts';

const latchkey = await createLatchkey({ basePath: '/auth', database: 'sqlite:./data/logins.db' });
if ((await latchkey.accounts.count()) === 0)
  await latchkey.accounts.add({ name: 'jdoe', password: 'secret-pass' });

const server = createApplication(latchkey).listen(3000, '127.0.0.1');
process.once('SIGTERM', () => server.close(() => latchkey.close()));
