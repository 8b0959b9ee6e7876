import { expect, test } from 'vitest';
import { type Description, reachIn } from '../../docs/site/operations.ts';
import { resultsTables } from '../../docs/site/results-table.ts';
import { textsFor } from '../../docs/site/texts.ts';
import { WORDS } from '../../docs/site/words/index.ts';

const PERSON = { $ref: '#/components/schemas/Person' };
const description: Description = {
  openapi: '3.1.1',
  info: { title: 'Test', version: '1' },
  paths: {},
  components: {
    schemas: {
      Person: { type: 'object', properties: { name: { type: 'string' } } },
      Talk: { type: 'object', properties: { speaker: PERSON, hosts: { type: 'array', items: PERSON } } },
    },
  },
};

function namesIn(depth?: number): string[] {
  const context = {
    reach: reachIn(description),
    texts: textsFor('en', new Map()),
    words: WORDS.en,
    remedies: {},
  };
  const { markup } = resultsTables([{ $ref: '#/components/schemas/Talk' }], context, depth);
  return [...markup.matchAll(/<th scope="row"><code>(.*?)<\/code>/g)].map(([, name = '']) => name);
}

test('the members of an object are listed once, wherever else it stands', () => {
  expect(namesIn()).toEqual(['speaker', 'speaker.name', 'hosts[]']);
});

test('a page that leaves the members to other pages lists none', () => {
  expect(namesIn(0)).toEqual(['speaker', 'hosts[]']);
});
