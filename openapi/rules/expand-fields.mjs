/**
 * Decorator: writes the fields of a form as query parameters of the operations that `share-operations.mjs` marked. A
 * parameter and its schema become components named after the schema that describes the field. Left out are
 * fields that are not accepted in a URL (`x-sensitive`) and those that the path's key names (`?action=…`). `x-query` of a
 * property holds what its parameter says beyond it.
 */
export function expandFields() {
  return {
    Root: {
      leave(root) {
        for (const [path, item] of Object.entries(root.paths)) {
          const fields = fieldsOf(root, item.post);
          for (const operation of [item.get, item.post]) addParameters(root, path, operation, fields);
          addEncoding(root, item.post, fields);
        }
        for (const schema of Object.values(root.components.schemas)) {
          for (const property of Object.values(schema.properties ?? {})) delete property['x-query'];
        }
      },
    },
  };
}

const COMPONENT = /^#\/components\/schemas\/(?<name>.+)$/;

function nameOf(reference) {
  return COMPONENT.exec(reference?.$ref ?? '')?.groups.name;
}

function resolve(root, node) {
  const name = nameOf(node);
  return name === undefined ? node : resolve(root, root.components.schemas[name]);
}

/** The properties of a form, those of its parts included, each with the schema that lists it. */
function fieldsOf(root, post) {
  const media = post?.requestBody?.content?.['application/x-www-form-urlencoded'];
  return media === undefined ? [] : partsOf(root, media.schema);
}

function partsOf(root, reference) {
  const schema = resolve(root, reference);
  const parts = (schema.allOf ?? []).flatMap((part) => partsOf(root, part));
  const own = Object.keys(schema.properties ?? {}).map((name) => {
    return { name, schema, owner: nameOf(reference), required: (schema.required ?? []).includes(name) };
  });
  return [...parts, ...own];
}

function addParameters(root, path, operation, fields) {
  if (!operation?.['x-fields-in-query']) return;
  delete operation['x-fields-in-query'];
  const inKey = new URLSearchParams(path.split('?')[1]);
  const wanted = fields.filter(({ name, schema }) => {
    return !inKey.has(name) && !resolve(root, schema.properties[name])['x-sensitive'];
  });
  operation.parameters = [
    ...(operation.parameters ?? []),
    ...wanted.map((field) => ({ $ref: `#/components/parameters/${addComponents(root, field)}` })),
  ];
}

/** Two operations that take the same field refer to the same components. */
function addComponents(root, field) {
  const name = componentName(field);
  root.components.parameters ??= {};
  if (root.components.parameters[name]) return name;
  const { 'x-query': query, ...property } = field.schema.properties[field.name];
  if (property.$ref === undefined) {
    root.components.schemas[name] = property;
    field.schema.properties[field.name] = { $ref: `#/components/schemas/${name}` };
  }
  const { type } = resolve(root, property);
  root.components.parameters[name] = {
    name: field.name,
    in: 'query',
    required: field.required,
    ...(type === 'array' && LIST),
    ...(type !== 'integer' && { allowEmptyValue: true }),
    ...query,
    schema: field.schema.properties[field.name],
  };
  return name;
}

/** `siprop` of MediawikiSiteinfoParameters is MediawikiSiteinfoProp, `uid` of ElvisKeepAliveForm ElvisKeepAliveUid. */
function componentName({ name, owner, schema }) {
  const prefix = schema['x-mediawiki']?.prefix ?? '';
  const bare = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return owner.replace(/(Parameters|Form)$/, '') + bare[0].toUpperCase() + bare.slice(1);
}

const LIST = { style: 'pipeDelimited', explode: false };

/** A list is sent the same way in a form as in a query. */
function addEncoding(root, post, fields) {
  const lists = fields.filter(({ name, schema }) => resolve(root, schema.properties[name]).type === 'array');
  if (lists.length === 0) return;
  for (const [type, media] of Object.entries(post.requestBody.content)) {
    const { example, ...rest } = media;
    const encoding = Object.fromEntries(lists.map(({ name }) => [name, { ...LIST }]));
    post.requestBody.content[type] = { ...rest, encoding, ...(example && { example }) };
  }
}
