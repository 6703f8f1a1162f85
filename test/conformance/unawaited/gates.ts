// Promises that a test resolves.
let open: (() => void)[] = [];
let shut: Promise<void> = Promise.resolve();

export function close(): void {
  shut = new Promise((resolve) => open.push(resolve));
}

/** Every gate opens, and what waits for it has its turn. */
export async function openAll(): Promise<void> {
  for (const resolve of open.splice(0)) resolve();
  await new Promise((resolve) => setTimeout(resolve));
}

export const gate = (name: string): Promise<string> => shut.then(() => name);

/** What a plain module has: it fails when the gate is open. */
export const failing = {
  async save(): Promise<void> {
    await shut;
    throw new RangeError("foreign");
  },
};

export const { save } = failing;
