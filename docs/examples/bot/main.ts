import { createBot, whoAmI } from './bot.ts';

const bot = createBot('http://127.0.0.1:8080');
console.log(`Logged in as ${await whoAmI(bot)}.`);
await bot.mediawiki.logout();
