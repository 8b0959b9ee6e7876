import { InvalidInput } from './errors.ts';

/** Answers what was given, checked, or throws {@link InvalidInput} with one line that names the place. */
export type Reader<T> = (value: unknown, place: string) => T;

/** Readers that answer a checked value or refuse it in one line that names the place. */
export const text =
  (limits: { longest: number; empty?: boolean }): Reader<string> =>
  (value, place) => {
    if (typeof value !== 'string') throw new InvalidInput(`${place} has to be a text`);
    if (!value.isWellFormed()) throw new InvalidInput(`${place} has half a character in it`);
    if (!limits.empty && value === '') throw new InvalidInput(`${place} must not be empty`);
    if (value.length > limits.longest)
      throw new InvalidInput(`${place} is longer than ${limits.longest} characters`);
    return value;
  };

export const truth: Reader<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw new InvalidInput(`${place} has to be true or false`);
  return value;
};

export const list =
  <T>(entry: Reader<T>, longest: number): Reader<T[]> =>
  (value, place) => {
    if (!Array.isArray(value)) throw new InvalidInput(`${place} has to be a list`);
    if (value.length > longest) throw new InvalidInput(`${place} has more than ${longest} entries`);
    return value.map((one, at) => entry(one, `${place}[${at}]`));
  };

export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, place) =>
    value === null ? null : reader(value, place);

type Fields = {
  readonly [name: string]: { read: Reader<unknown>; required?: boolean };
};
type Read<F extends Fields> = {
  [K in keyof F as F[K] extends { required: true } ? K : never]: ReturnType<F[K]['read']>;
} & {
  [K in keyof F as F[K] extends { required: true } ? never : K]?: ReturnType<F[K]['read']>;
};

const member = (place: string, name: string) => (place === '' ? name : `${place}.${name}`);

/** An object with these members and no others. The place of the outermost object is ''. */
export const record =
  <const F extends Fields>(fields: F): Reader<Read<F>> =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new InvalidInput(`${place || 'the document'} has to be an object`);
    }
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) throw new InvalidInput(`${member(place, name)} is not known`);
    }
    const read: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const given = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      if (given === undefined && field.required) throw new InvalidInput(`${member(place, name)} is missing`);
      if (given !== undefined) read[name] = field.read(given, member(place, name));
    }
    // Every member was read by its own reader just above.
    return read as Read<F>;
  };
