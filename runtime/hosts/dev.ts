// What `dacapo/mount` is in development: the same, with full messages, frames of the source, hints and hot reload.
import type { App } from "../core/app.ts";
import { type Hint, Hints } from "../core/hints.ts";
import { follow } from "./hot.ts";
import { loadMessages } from "./messages.ts";
import { mount as mountInTab, type MountedApp } from "./tab.ts";

export type { MountedApp } from "./tab.ts";

export function mount(app: App, into: HTMLElement): MountedApp {
  loadMessages();
  const hints = new Hints(print);
  const mounted = mountInTab(app, into, { hint: (code, facts) => hints.add(code, facts), locate });
  const leave = follow(mounted.session);
  return {
    session: mounted.session,
    unmount() {
      leave();
      mounted.unmount();
    },
  };

  function print({ code, message, hint, at, docs }: Hint): void {
    console.warn(
      `[dacapo] ${[app.file, at].filter((part) => part !== "").join(":")} ${code}\n${message}\n${hint}\n${docs}`,
    );
  }
}

/** Asks the dev server, which has the source maps. An error is shown without a frame when it has no answer. */
async function locate(error: Error): Promise<{ frame?: string; stack?: string } | undefined> {
  const base = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? "/";
  try {
    const answer = await fetch(`${base}@dacapo/locate`, { method: "POST", body: error.stack ?? "" });
    return answer.ok ? ((await answer.json()) as { frame?: string; stack: string }) : undefined;
  } catch {
    return undefined;
  }
}
