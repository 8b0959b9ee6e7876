const FIVE_MINUTES = 5 * 60 * 1000;

setInterval(() => fetch(`/alive.txt?uid=${Date.now()}`), FIVE_MINUTES);
