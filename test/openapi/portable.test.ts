import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { redocly } from '../support/redocly.ts';

const GENERATED = new URL('../../generated/', import.meta.url);
const CONFIG = new URL('../../openapi/redocly.yaml', import.meta.url).pathname;

const bundle = read('openapi.json');
const portable = read('openapi.portable.json');
const ACTIONS = Object.keys(bundle.paths).filter((path) => path.includes('?'));

function read(name: string) {
  return JSON.parse(readFileSync(new URL(name, GENERATED), 'utf8'));
}

function ajvFor(document: { components: object }): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  return ajv.addSchema({ $id: 'bundle', components: document.components });
}

function rebased(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"bundle#/'));
}

test('no path has a query, and every other path is as it was', () => {
  const paths = Object.keys(bundle.paths).filter((path) => !ACTIONS.includes(path));
  expect(Object.keys(portable.paths)).toEqual(paths);
  const others = paths.filter((path) => path !== '/w/api.php');
  expect(others.map((path) => portable.paths[path])).toEqual(others.map((path) => bundle.paths[path]));
});

test('every action is a variant of the form, and takes what its own form takes', () => {
  const form =
    portable.paths['/w/api.php'].post.requestBody.content['application/x-www-form-urlencoded'].schema;
  const validate = ajvFor(portable).compile(rebased(form));
  for (const path of ACTIONS) {
    const action = path.split('action=')[1];
    const { example } = bundle.paths[path].post.requestBody.content['application/x-www-form-urlencoded'];
    expect([path, validate({ ...example, action }), validate.errors]).toEqual([path, true, null]);
    expect([path, validate({ ...example, action, nonsense: 1 })]).toEqual([path, false]);
  }
  expect(Object.keys(form.discriminator.mapping).map((action) => `/w/api.php?action=${action}`)).toEqual(
    ACTIONS,
  );
});

test('every answer of an action is an answer of the merged operation', () => {
  const merged = portable.paths['/w/api.php'];
  for (const path of ACTIONS) {
    for (const [method, { responses }] of Object.entries<{ responses: object }>(bundle.paths[path])) {
      expect(Object.keys(merged[method].responses)).toEqual(expect.arrayContaining(Object.keys(responses)));
    }
  }
});

test('it keeps the rules of the description', async () => {
  const file = new URL('openapi.portable.json', GENERATED).pathname;
  const { output } = await redocly('lint', file, '--config', CONFIG, '--format', 'json');
  expect(JSON.parse(output).problems).toEqual([]);
});
