/**
 * Makes one operation per method of the actions of MediaWiki's API, for tools that cannot handle a path such as
 * `/w/api.php?action=login`. The forms become variants that `action` distinguishes; parameters and responses are those
 * of all actions together.
 */
export function mergeActions() {
  return {
    Root: {
      leave(root) {
        const actions = Object.keys(root.paths).filter((key) => ACTION.test(key));
        for (const method of ['get', 'post']) {
          const variants = actions.flatMap((key) => {
            const operation = root.paths[key][method];
            return operation ? [{ action: ACTION.exec(key).groups.action, operation }] : [];
          });
          mergeInto(root, root.paths[ENTRY][method], variants);
        }
        for (const key of actions) delete root.paths[key];
        // Its address is relative, which some of these tools reject; a description cannot know where it is served.
        delete root.externalDocs;
      },
    },
  };
}

const ENTRY = '/w/api.php';
const ACTION = /^\/w\/api\.php\?action=(?<action>[a-z]+)$/;

function mergeInto(root, entry, variants) {
  const all = [entry, ...variants.map(({ operation }) => operation)];
  entry.summary = `${variants.length} actions of MediaWiki's API`;
  entry.description += `\n${variants.map(describe).join('\n')}\n`;
  entry.responses = mergeResponses(root, all);
  if (entry.requestBody) entry.requestBody = mergeForms(root, entry.requestBody, variants);
  else entry.parameters = mergeParameters(root, all, variants);
}

function describe({ action, operation }) {
  return `- \`action=${action}\`: ${operation.description.split(/(?<=\.)\s/)[0].replaceAll('\n', ' ')}`;
}

function resolve(root, node) {
  if (node?.$ref === undefined) return node;
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce((part, step) => part[step.replaceAll('~1', '/').replaceAll('~0', '~')], root);
  return resolve(root, target);
}

/** Each form becomes one flat object: its modules' properties, and `action` with one value. */
function mergeForms(root, requestBody, variants) {
  const names = variants.map(({ action, operation }) => {
    const [media] = Object.values(resolve(root, operation.requestBody).content);
    const name = media.schema.$ref.split('/').at(-1);
    const { description } = resolve(root, media.schema);
    const { properties, required } = flatten(root, media.schema);
    const one = { ...resolve(root, properties.action), enum: [action], default: undefined };
    root.components.schemas[name] = {
      type: 'object',
      description,
      required: ['action', ...required],
      properties: { ...properties, action: JSON.parse(JSON.stringify(one)) },
      additionalProperties: false,
    };
    return [action, `#/components/schemas/${name}`];
  });
  const schema = {
    oneOf: names.map(([, $ref]) => ({ $ref })),
    discriminator: { propertyName: 'action', mapping: Object.fromEntries(names) },
  };
  const types = Object.keys(resolve(root, requestBody).content);
  const content = Object.fromEntries(types.map((type) => [type, { schema }]));
  return { ...resolve(root, requestBody), required: true, content };
}

function flatten(root, reference) {
  const schema = resolve(root, reference);
  const parts = [...(schema.allOf ?? []).map((part) => flatten(root, part)), schema];
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: [...new Set(parts.flatMap(({ required }) => required ?? []))],
  };
}

/** A parameter that two actions use differently accepts what either accepts. */
function mergeParameters(root, operations, variants) {
  const byName = Map.groupBy(
    operations.flatMap(({ parameters = [] }) => parameters.map((parameter) => resolve(root, parameter))),
    ({ name }) => name,
  );
  return [...byName.values()].map((same) => {
    const schemas = distinct(same.map(({ schema }) => schema));
    const [first] = same;
    if (first.name === 'action') return actionParameter(first, variants);
    if (schemas.length === 1) return { ...first, required: false };
    const description = `Depending on the action: ${schemas.map((one) => resolve(root, one).description).join(' Or: ')}`;
    const list = same.find(({ explode }) => explode === false);
    return { ...first, ...list, required: false, description, schema: { anyOf: schemas } };
  });
}

function actionParameter(parameter, variants) {
  const schema = { type: 'string', enum: variants.map(({ action }) => action) };
  return { ...parameter, required: true, description: 'What to do.', schema };
}

function mergeResponses(root, operations) {
  const statuses = [...new Set(operations.flatMap(({ responses }) => Object.keys(responses)))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const same = operations.flatMap(({ responses }) => responses[status] ?? []);
      const [only, ...others] = distinct(same);
      return [status, others.length === 0 ? only : mergeBodies(same.map((one) => resolve(root, one)))];
    }),
  );
}

function mergeBodies(responses) {
  const types = [...new Set(responses.flatMap(({ content = {} }) => Object.keys(content)))];
  const media = (type) => responses.flatMap(({ content = {} }) => content[type] ?? []);
  return {
    description: 'The result of the action, or the error that prevented it.',
    headers: Object.assign({}, ...responses.map(({ headers }) => headers)),
    content: Object.fromEntries(types.map((type) => [type, mergeMedia(media(type))])),
  };
}

function mergeMedia(media) {
  const schemas = distinct(media.flatMap(({ schema }) => schema.anyOf ?? [schema]));
  const examples = Object.assign({}, ...media.map(({ examples }) => examples));
  return {
    schema: schemas.length === 1 ? schemas[0] : { anyOf: schemas },
    ...(Object.keys(examples).length > 0 && { examples }),
  };
}

function distinct(values) {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
