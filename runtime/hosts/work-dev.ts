// What `dacapo/work` is in development: the same, with the inspector, and with the lines of a module that throws while the worker loads it.
/* oxlint-disable unicorn/require-post-message-target-origin -- To a worker there is no other way. */
import { openFarInspector } from "./far-inspector.ts";
import type { Inspecting } from "./in-worker-dev.ts";
import { work as workOnPage } from "./work.ts";

export { speak } from "./work.ts";

/** What of Vite's `import.meta.hot` is used. */
interface Hot {
  send(event: string, data: unknown): void;
  on(event: string, call: () => void): void;
}

export function work(
  begin: () => Worker,
  file: string,
  into: HTMLElement,
  paints: readonly unknown[],
  hot?: Hot,
): void {
  let worker: Worker | undefined;
  /** The call sites of the version that runs: by them the next one finds the values of widgets again. */
  let build: Inspecting["build"];
  const ask = (asked: Inspecting["asked"]): void => worker?.postMessage({ op: "inspect", asked } satisfies Inspecting);
  const hear = openFarInspector("worker", ask, into);
  const beginHeard = (): Worker => {
    const made = begin();
    worker = made;
    // Before all that is said to it.
    if (build !== undefined) made.postMessage({ op: "inspect", build } satisfies Inspecting);
    made.addEventListener("message", (event: MessageEvent<Inspecting>) => {
      if (event.data.op !== "inspect") return;
      event.stopImmediatePropagation();
      const { said, build: now } = event.data;
      build = now ?? build;
      if (said !== undefined) hear(said);
    });
    made.addEventListener("error", ({ message, filename, lineno, colno }) => {
      // What could not be made has no place: the server says why.
      if (!filename) return;
      const [name, ...text] = message.replace(/^Uncaught /, "").split(": ");
      hot?.send("dacapo:failed", { name, message: text.join(": "), stack: `    at ${filename}:${lineno}:${colno}` });
    });
    return made;
  };
  const working = workOnPage(beginHeard, file, into, paints);
  hot?.on("dacapo:worker", () => {
    for (const overlay of document.querySelectorAll("vite-error-overlay")) overlay.remove();
    working.renew();
  });
  dispatchEvent(new Event("dacapo:mounted"));
}
