// The painter: puts a tree of nodes on a page, keeps it up to date patch by patch, and tells what the user did.
import { h, options, render } from "preact";
import type { Gesture, Patch, Shown } from "../core/wire/wire.ts";
import { flush, holdRenders } from "./flush.ts";
import { installHosts } from "./host.ts";
import { nodeAt } from "./leaf.ts";
import { Painted, type Page } from "./node.ts";
import { paintPatch } from "./patch.ts";
import type { Template } from "./paint.ts";
import { paintOf, registerPaint } from "./registry.ts";
import { Area } from "./shell/area.tsx";
import { Shell } from "./shell/shell.ts";
import "./theme.css";
import "./shell/shell.css";

/** A tree on a page. */
export interface Painting {
  /** Paints what changed. The page is up to date when it returns. */
  apply(patches: readonly Patch[]): void;
  /** Says whether a run is under way; shown only when it takes a while. */
  running(on: boolean): void;
  /** Takes everything off the page. */
  unmount(): void;
}

let mounts = 0;

/** Paints `root`, a node named `#root`, into an element of the page. What the user does comes back through `send`. */
export function mount(root: Shown, into: HTMLElement, send: (gesture: Gesture) => void): Painting {
  registerPaint("#root", Shell);
  registerPaint("#area", Area);
  installHosts(window);
  holdRenders();

  const page: Page = { send, prefix: `dc${++mounts}-` };
  const click = (event: Event) => sendClick(event, into, send);
  into.addEventListener("click", click);
  into.classList.add("dc-page");
  render(h(Painted, { node: root, page }), into);
  flush();

  return {
    apply(patches) {
      for (const patch of patches) paintPatch(patch);
      flush();
      // Behind the first picture, once for all pages: to ask for it takes a browser as long as painting a dozen elements.
      later ??= setTimeout(() =>
        import("./later.ts").then(
          (file) => file.install(options, paintOf, registerPaint),
          () => {},
        ),
      );
    },
    running(on) {
      into.toggleAttribute("data-running", on);
    },
    unmount() {
      into.removeEventListener("click", click);
      into.classList.remove("dc-page");
      into.removeAttribute("data-running");
      render(null, into);
    },
  };
}

let later: unknown;

/** One listener for all templates that can be clicked. */
function sendClick(event: Event, page: Element, send: (gesture: Gesture) => void): void {
  for (let at = event.target as Element | null; at !== null && at !== page; at = at.parentElement) {
    const node = nodeAt(at);
    if (node === undefined) continue;
    if ((paintOf(node.name) as Partial<Template> | undefined)?.click) send({ id: node.id, kind: "click", node });
    return;
  }
}
