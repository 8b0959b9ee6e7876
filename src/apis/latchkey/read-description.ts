import { description, type Handler, type HttpRequest, portableDescription } from '../../contract/index.ts';

export const readDescription: Handler<'readDescription'> = ({ request }, reply) => {
  return reply(200, 'application/json', { ...mountedAt(description(), request) });
};

export const readPortableDescription: Handler<'readPortableDescription'> = async ({ request }, reply) => {
  return reply(200, 'application/json', { ...mountedAt(await portableDescription(), request) });
};

/** Its paths are below the mount path of the router. */
function mountedAt<D extends object>(document: D, { basePath }: HttpRequest): D {
  if (basePath === '') return { ...document };
  return {
    ...document,
    servers: [{ url: basePath, description: 'The server this description was read from.' }],
  };
}
