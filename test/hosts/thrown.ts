// What is thrown, and never said to a visitor: the text of each error names the place that it was thrown in.
export const secretOf = (place: string): string => `secret-of-${place}`;

export function fail(place: string): never {
  throw Object.assign(new RangeError(secretOf(place), { cause: new Error(`${secretOf(place)}-cause`) }), {
    hint: `${secretOf(place)}-hint`,
  });
}

export async function failLater(place: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve));
  return fail(place);
}

/** What cannot be written. */
export const unwritable = (place: string): object => ({
  toString: () => fail(place),
  get name() {
    return fail(place);
  },
  toJSON: () => fail(place),
});
