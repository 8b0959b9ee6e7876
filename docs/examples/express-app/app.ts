import express, { type Express } from 'express';
import type { Latchkey } from 'latchkey';

/** An application whose pages want a login; the login itself is Latchkey's, under `/auth`. */
export function createApplication(latchkey: Latchkey): Express {
  const app = express();
  app.use('/auth', latchkey.router);

  app.get('/', (_request, response) => {
    response.send('Anybody may read this. <a href="/reports">Reports</a>');
  });
  app.get('/reports', latchkey.requireSession(), (_request, response) => {
    response.send(`Reports for ${response.locals['session'].account.name}`);
  });
  app.post('/leave', latchkey.requireSession(), async (request, response) => {
    await latchkey.endSession(request, response);
    response.redirect(303, '/');
  });
  return app;
}
