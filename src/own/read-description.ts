import { description, type Handler } from '../contract/index.ts';

export const readDescription: Handler<'readDescription'> = (_, reply) => {
  return reply(200, 'application/json', { ...description() });
};
