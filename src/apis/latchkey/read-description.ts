import { description, type Handler, portableDescription } from '../../contract/index.ts';

export const readDescription: Handler<'readDescription'> = (_, reply) => {
  return reply(200, 'application/json', { ...description() });
};

export const readPortableDescription: Handler<'readPortableDescription'> = async (_, reply) => {
  return reply(200, 'application/json', { ...(await portableDescription()) });
};
