import { describe, expect, test } from 'vitest';
import { check, countFlickers, type Violation } from './checker.ts';
import { createHistory, type History } from './history.ts';

const kinds = (violations: readonly Violation[]) => violations.map(({ kind }) => kind);

function historyOf(write: (history: History) => void) {
  const history = createHistory();
  write(history);
  return history.events;
}

function see(history: History, accepted: boolean, sweep?: number, tokenSource = 'cookie') {
  const seen = { session: 'one', tokenSource, accepted, began: history.moment() };
  history.observe(sweep === undefined ? seen : { ...seen, sweep });
}

describe('the checker finds', () => {
  test('a session that is accepted after its logout was acknowledged', () => {
    const events = historyOf((history) => {
      history.note('login acknowledged', 'one');
      history.note('logout asked', 'one');
      history.note('logout acknowledged', 'one');
      see(history, true);
    });
    expect(check(events)).toEqual([{ kind: 'revived', session: 'one', tokenSource: 'cookie' }]);
  });

  test('a session that is gone though nobody asked for that', () => {
    const events = historyOf((history) => {
      history.note('login acknowledged', 'one');
      see(history, false);
    });
    expect(kinds(check(events))).toEqual(['lost']);
  });

  test('half a session, even of one whose logout nobody can be sure of', () => {
    const events = historyOf((history) => {
      history.note('login acknowledged', 'one');
      history.note('logout asked', 'one');
      see(history, true, 1, 'cookie');
      see(history, false, 1, 'remember token');
    });
    expect(check(events)).toEqual([{ kind: 'half', session: 'one', tokenSource: 'remember token' }]);
  });

  test('each of several, and not what belongs to another session', () => {
    const events = historyOf((history) => {
      for (const session of ['one', 'two']) history.note('login acknowledged', session);
      history.note('logout asked', 'one');
      history.note('logout acknowledged', 'one');
      for (const session of ['one', 'two'])
        history.observe({ session, tokenSource: 'cookie', accepted: true, began: history.moment() });
    });
    expect(check(events).map(({ session }) => session)).toEqual(['one']);
  });
});

describe('the checker lets pass', () => {
  test('a session that lives until its logout, and is dead after', () => {
    const events = historyOf((history) => {
      history.note('login acknowledged', 'one');
      see(history, true);
      history.note('logout asked', 'one');
      history.note('logout acknowledged', 'one');
      see(history, false);
    });
    expect(check(events)).toEqual([]);
  });

  test('either outcome of a logout without a response', () => {
    for (const accepted of [true, false]) {
      const events = historyOf((history) => {
        history.note('login acknowledged', 'one');
        history.note('logout asked', 'one');
        see(history, accepted);
      });
      expect(check(events)).toEqual([]);
    }
  });

  test('a request that was under way when the logout was acknowledged', () => {
    const events = historyOf((history) => {
      history.note('login acknowledged', 'one');
      const began = history.moment();
      history.note('logout asked', 'one');
      history.note('logout acknowledged', 'one');
      history.observe({ session: 'one', tokenSource: 'cookie', accepted: true, began });
    });
    expect(check(events)).toEqual([]);
  });

  test('a login without a response', () => {
    expect(check(historyOf((history) => see(history, false)))).toEqual([]);
  });
});

test('a session that was seen dead and then alive is counted when nobody acknowledged its logout', () => {
  const write = (acknowledges: boolean) => (history: History) => {
    history.note('login acknowledged', 'one');
    history.note('logout asked', 'one');
    see(history, false);
    see(history, true);
    if (acknowledges) history.note('logout acknowledged', 'one');
  };
  expect(countFlickers(historyOf(write(false)))).toBe(1);
  expect(countFlickers(historyOf(write(true)))).toBe(0);
  expect(check(historyOf(write(false)))).toEqual([]);
});
