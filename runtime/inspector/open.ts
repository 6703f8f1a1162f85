// The inspector on a development page: a button in the corner and a shortcut open its panel, which is loaded then.
import type { Session } from "../core/session.ts";
import type { Panel } from "./panel.tsx";
import { Recorder } from "./recorder.ts";
import { style } from "./style.ts";

/** Ctrl+Shift+D, or Cmd+Shift+D: no plain letter, so nothing is taken from who types. */
const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.code === "KeyD";

/** Records a session that has not started yet, and puts the button on the page. The function that it returns ends both. */
export function openInspector(session: Session, page: HTMLElement): () => void {
  const recorder = new Recorder(session);
  const search = location.search;
  const host = document.createElement("dacapo-inspector");
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<style>${style}</style><button class="toggle" type="button" aria-expanded="false"
    title="Run inspector (Ctrl+Shift+D)" aria-label="Run inspector"><span aria-hidden="true">𝄋</span></button>`;
  const button = root.querySelector("button")!;
  let panel: Panel | null = null;

  const { running } = session.host;
  session.host.running = (on) => {
    button.toggleAttribute("data-running", on);
    running?.call(session.host, on);
  };

  const toggle = async (): Promise<void> => {
    const { mountPanel } = await import("./panel.tsx");
    if (panel === null) panel = mountPanel(recorder, root, search, close);
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
  return () => {
    removeEventListener("keydown", press);
    panel?.unmount();
    host.remove();
  };
}
