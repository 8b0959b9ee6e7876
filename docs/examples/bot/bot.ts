import { createClient, type LatchkeyClient } from '@latchkey/client';

const credentials = { name: 'Robot', appId: 'nightly', password: 'f9o2ms1d0vt48bh7k6q3c5ei1r0la2np' };

/** A client that logs in by itself: at the first call that needs it, and whenever the session is lost. */
export function createBot(baseUrl: string): LatchkeyClient {
  return createClient({
    baseUrl,
    headers: { 'User-Agent': 'nightly-bot/1.0 (ops@example.org)' },
    onSessionLost: (client) => client.mediawiki.botLogin(credentials),
  });
}

/** Who the wiki takes the bot for; goes on after an error that passes. */
export async function whoAmI(bot: LatchkeyClient, attempts = 3): Promise<string> {
  const { data } = await bot.GET('/w/api.php?action=query', {
    params: {
      query: { meta: ['userinfo'], assert: 'user', maxlag: 5, format: 'json', formatversion: '2' },
    },
  });
  if (data === undefined) throw new Error('the wiki is not there');
  if ('query' in data && data.query?.userinfo) return data.query.userinfo.name;
  const code = 'error' in data ? data.error.code : 'unknown';
  if (attempts > 1 && (code === 'maxlag' || code === 'readonly')) return whoAmI(bot, attempts - 1);
  throw new Error(`the wiki says ${code}`);
}
