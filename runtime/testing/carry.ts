// A message as it arrives at the other end of a wire.

/** As JSON. What JSON has no word for, files and who takes one, is handed over beside it, as a transport would have to. */
export function carry<T>(message: T): T {
  const beside: unknown[] = [];
  const text = JSON.stringify(message, (_, value: unknown) =>
    typeof value === "function" || value instanceof Blob ? { beside: beside.push(value) } : value,
  );
  return JSON.parse(text, (_, value: { beside?: unknown } | null) =>
    typeof value?.beside === "number" ? beside[value.beside - 1] : value,
  ) as T;
}
