// Replaces the files in a value by what stands for them, where bytes go another way than frames.

/** The value itself where there is no file in it; else a promise of one with what `lift` gave for each. */
export function liftFiles(value: unknown, lift: (file: Blob) => Promise<unknown>): unknown {
  if (!hasFiles(value)) return value;
  return liftInside(value, lift);
}

const isFile = (value: unknown): value is Blob => typeof Blob !== "undefined" && value instanceof Blob;

const hasFiles = (value: unknown): boolean =>
  isFile(value) || (typeof value === "object" && value !== null && Object.values(value).some(hasFiles));

async function liftInside(value: unknown, lift: (file: Blob) => Promise<unknown>): Promise<unknown> {
  if (isFile(value)) return lift(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => liftInside(item, lift)));
  const fields = Object.entries(value).map(async ([key, item]) => [key, await liftInside(item, lift)] as const);
  return Object.fromEntries(await Promise.all(fields));
}
