import { createClient } from '@latchkey/client';

// Another site's pages get no cookies of Latchkey's: the token is kept in this page, and gone with it.
const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });
const form = document.querySelector('form') as HTMLFormElement;
const status = document.querySelector('[role=status]') as HTMLElement;
const button = document.querySelector('#log-out') as HTMLButtonElement;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const fields = new FormData(form);
  const login = await latchkey.elvis.apiLogin({
    name: String(fields.get('name')),
    password: String(fields.get('password')),
  });
  await show(login.outcome === 'granted' ? undefined : login.message);
});

button.addEventListener('click', async () => {
  await latchkey.elvis.logout();
  await show('You are logged out.');
});

/** What the server says, never what this page believes. */
async function show(message = ''): Promise<void> {
  const who = await latchkey.session();
  const isKnown = who.outcome === 'known';
  status.textContent = isKnown ? `Logged in as ${who.session.name}` : message;
  form.hidden = isKnown;
  button.hidden = !isKnown;
}
