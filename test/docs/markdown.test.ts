import { describe, expect, test } from 'vitest';
import { html } from '../../docs/site/html.ts';
import { renderInline, renderMarkdown, type Surroundings, slugOf } from '../../docs/site/markdown.ts';

const SURROUNDINGS: Surroundings = {
  permanentLink: 'Link to',
  block: (name, argument) => html`<b>${name}|${argument}</b>`,
  link: (href) => (href.endsWith('.md') ? href.replace('.md', '.html') : undefined),
};

function body(text: string): string {
  return renderMarkdown(text, SURROUNDINGS).body.markup;
}

describe('headings', () => {
  test('can be linked to for good', () => {
    const { body, headings } = renderMarkdown('## Possible surprises', SURROUNDINGS);
    expect(headings).toEqual([{ id: 'possible-surprises', text: 'Possible surprises', depth: 2 }]);
    expect(body.markup).toContain('<h2 id="possible-surprises">');
    expect(body.markup).toContain('href="#possible-surprises" aria-label="Link to Possible surprises"');
  });

  test('keep the source language’s address in a translation', () => {
    const { headings } = renderMarkdown('## Mögliche Überraschungen {#possible-surprises}', SURROUNDINGS);
    expect(headings).toEqual([{ id: 'possible-surprises', text: 'Mögliche Überraschungen', depth: 2 }]);
  });

  test('of the same words have addresses of their own', () => {
    const { headings } = renderMarkdown('## A script\n\n## A script', SURROUNDINGS);
    expect(headings.map(({ id }) => id)).toEqual(['a-script', 'a-script--2']);
  });

  test.each([
    ['GET, POST /logout', 'get-post-logout'],
    ['What does it do?', 'what-does-it-do'],
    ['<code>lgtoken</code> &amp; co', 'lgtoken-co'],
    ['Größe', 'größe'],
  ])('%s is addressed as %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

describe('an author', () => {
  test('asks for generated content by a comment', () => {
    expect(body('<!-- example: elvis/logout -->')).toBe('<b>example|elvis/logout</b>');
    expect(body('<!-- parameters -->')).toBe('<b>parameters|</b>');
  });

  test.each(['<script>alert(1)</script>', 'a <b>bold</b> word', '<!-- no -- name -->'])(
    'writes no HTML: %s',
    (text) => {
      expect(() => body(text)).toThrow('raw HTML');
    },
  );

  test('links files as they lie in the repository', () => {
    expect(body('[Login](login.md)')).toContain('<a href="login.html">Login</a>');
  });

  test('leaves the text of a link that leads to nothing published', () => {
    expect(body('[the *writer*](../../src/http/cookie-writer.ts)')).toBe('<p>the <em>writer</em></p>\n');
  });

  test('gets code that the keyboard can reach and that is text throughout', () => {
    expect(body('```sh\necho "<b>" && ls\n```')).toBe(
      '<pre tabindex="0"><code>echo &quot;&lt;b&gt;&quot; &amp;&amp; ls</code></pre>\n',
    );
  });

  test('gets boxes to tick that are text', () => {
    expect(body('- [ ] Look.')).toContain('<li><span class="box" aria-hidden="true">☐</span> Look.</li>');
  });

  test('gets tables with headers for their columns', () => {
    const table = body('| a | |\n| - | - |\n| `b` | c |');
    expect(table).toContain('<th scope="col">a</th><td></td>');
  });
});

test('a text of the description cannot bring markup of its own', () => {
  expect(renderInline('`<api />` and <img src=x onerror=alert(1)>').markup).toBe(
    '<code>&lt;api /&gt;</code> and &lt;img src=x onerror=alert(1)&gt;',
  );
});
