// Gates that a run waits at, and what fails a little later.
let open: (() => void)[] = [];

export const failed: string[] = [];

export const gates = {
  wait: (): Promise<void> => new Promise((resolve) => open.push(resolve)),
  open(): void {
    const all = open;
    open = [];
    for (const go of all) go();
  },
};

export async function later(what: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve));
  failed.push(what);
  throw new Error(`nobody wants it: ${what}`);
}
