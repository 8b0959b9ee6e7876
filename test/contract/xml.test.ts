import { expect, test } from 'vitest';
import { xmlViolations } from '../support/responses/xml.ts';

const PERSON = {
  type: 'object',
  required: ['id', 'name', 'groups'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    anon: { type: 'boolean' },
    groups: { type: 'array', xml: { wrapped: true }, items: { type: 'string', xml: { name: 'g' } } },
    seen: { type: 'array', items: { type: 'string', xml: { name: 'at' } } },
    rates: { type: 'object', additionalProperties: { type: 'integer' } },
    note: {
      type: 'object',
      required: ['*'],
      properties: { '*': { type: 'string' }, lang: { type: 'string' } },
    },
  },
};
const SCHEMA = {
  anyOf: [
    { ...PERSON, xml: { name: 'person' } },
    { type: 'object', maxProperties: 0, xml: { name: 'nobody' } },
  ],
};

test.each([
  '<?xml version="1.0"?><person id="7" name="Ada"><groups><g>a</g><g>b</g></groups></person>',
  '<person id="0" name="" anon=""><groups /></person>',
  '<person id="1" name="x"><groups/><at>1</at><at>2</at><rates a="1"><b>2</b></rates></person>',
  '<person id="1" name="x"><groups/><note lang="en">text</note></person>',
  '<nobody />',
])('%s is as described', (xml) => {
  expect(xmlViolations(SCHEMA, xml)).toEqual([]);
});

test.each([
  ['<person id="7"', /no XML/],
  ['<person id="seven" name="Ada"><groups /></person>', /\/id must be integer/],
  ['<person id="7" name="Ada" />', /groups/],
  ['<person id="7" name="Ada" age="9"><groups /></person>', /age/],
  ['<person id="7" name="Ada"><groups /><dog /></person>', /dog/],
  ['<person id="7" name="Ada"><groups /><rates><a>1</a><a>x</a></rates></person>', /integer/],
  ['<dog />', /root element is dog/],
])('%s is not', (xml, violation) => {
  expect(xmlViolations(SCHEMA, xml).join('\n')).toMatch(violation);
});
