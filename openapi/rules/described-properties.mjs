import { isExcepted } from './exceptions.mjs';

/** Every property and every parameter says something that its name does not. */
export function describedProperties() {
  return {
    SchemaProperties(properties, { report, location, resolve }) {
      for (const [name, property] of Object.entries(properties)) {
        const described = property.description ?? resolve(property).node?.description;
        if (described || isExcepted(property, 'described-properties')) continue;
        report({
          message: `Describe "${name}": what it says, beyond its name.`,
          location: location.child(name),
        });
      }
    },
    Parameter(parameter, { report, location, resolve }) {
      // A parameter that is a form's property elsewhere is described with the schema that both share.
      const described = parameter.description ?? resolve(parameter.schema ?? {}).node?.description;
      if (described || isExcepted(parameter, 'described-properties')) return;
      report({
        message: `Describe the parameter "${parameter.name}": what it does, beyond its name.`,
        location,
      });
    },
  };
}
