// The inspector on a development page: a button in the corner and a shortcut open its panel, which is loaded then.
import { messageOf } from "../core/thrown/describe-error.ts";
import type { Panel } from "./panel.tsx";
import type { Source } from "./source.ts";
import { style } from "./style.ts";

/** Ctrl+Shift+D, or Cmd+Shift+D: no plain letter, so nothing is taken from who types. */
const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.code === "KeyD";

/** What puts a mark on the button while a run is under way, and the end of it all. */
export interface Inspector {
  running(on: boolean): void;
  close(): void;
}

/** Puts the button on the page. */
export function openInspector(source: Source, page: HTMLElement): Inspector {
  const host = document.createElement("dacapo-inspector");
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<style>${style}</style><button class="toggle" type="button" aria-expanded="false"
    title="Run inspector (Ctrl+Shift+D)" aria-label="Run inspector"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="M2.5 8a5.5 5.5 0 1 0 1.6-3.9L2.5 5.7M2.5 2.5v3.2h3.2M8 5v3.2l2 1.3" /></svg></button>`;
  const button = root.querySelector("button")!;
  let panel: Panel | null = null;

  const toggle = async (): Promise<void> => {
    let file: typeof import("./panel.tsx");
    try {
      file = await import("./panel.tsx");
    } catch (error) {
      button.title = `The run inspector could not be loaded: ${messageOf(error)}. Reload the page.`;
      return;
    }
    const { mountPanel } = file;
    if (panel === null) panel = mountPanel(source, root, close);
    else close();
    button.setAttribute("aria-expanded", String(panel !== null));
  };
  const close = (): void => {
    panel?.unmount();
    panel = null;
    button.setAttribute("aria-expanded", "false");
    button.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    void toggle();
  };
  button.addEventListener("click", () => void toggle());
  addEventListener("keydown", press);
  page.append(host);
  return {
    running: (on) => void button.toggleAttribute("data-running", on),
    close() {
      removeEventListener("keydown", press);
      panel?.unmount();
      host.remove();
    },
  };
}
