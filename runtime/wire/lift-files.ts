// Replaces the files in a value by what stands for them, where bytes go another way than frames.

const isFile = (value: unknown): value is Blob => typeof Blob !== "undefined" && value instanceof Blob;

export const hasFiles = (value: unknown): boolean =>
  isFile(value) || (typeof value === "object" && value !== null && Object.values(value).some(hasFiles));

/** The value with what `lift` gave for each file. */
export async function liftFiles(value: unknown, lift: (file: Blob) => Promise<unknown>): Promise<unknown> {
  if (isFile(value)) return lift(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => liftFiles(item, lift)));
  const fields = Object.entries(value).map(async ([key, item]) => [key, await liftFiles(item, lift)] as const);
  return Object.fromEntries(await Promise.all(fields));
}
