// Gates that handlers and runs wait at until a test opens them.
let open: (() => void)[] = [];

export const gates = {
  wait: (): Promise<void> => new Promise((resolve) => open.push(resolve)),
  open(): void {
    const all = open;
    open = [];
    for (const go of all) go();
  },
};
