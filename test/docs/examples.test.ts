import { describe, expect, test } from 'vitest';
import { recipes } from '../../docs/examples/index.ts';
import { masked } from '../support/examples.ts';
import { capture, publishedAnswers } from './captured.ts';

const answers = publishedAnswers();

describe('the examples of the pages', () => {
  test('have an answer each, and no answer is left over', () => {
    expect([...answers.keys()].sort()).toEqual(Object.keys(recipes).sort());
  });

  test.each(Object.entries(recipes))('%s is what a server answers', async (id, recipe) => {
    expect(masked(await capture(recipe))).toEqual(masked(answers.get(id)));
  });
});
