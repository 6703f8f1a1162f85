// Gates that handlers and runs wait at, and what has begun.
let open: (() => void)[] = [];

export const begun: string[] = [];

export const gates = {
  wait: (): Promise<void> => new Promise((resolve) => open.push(resolve)),
  open(): void {
    const all = open;
    open = [];
    for (const go of all) go();
  },
};
