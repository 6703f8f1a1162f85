// One case: an app and what a person does with it, directly and with every message sent through serialisation.
import { it } from "vitest";
import { openApp, type OpenOptions, type TestApp } from "dacapo/testing";

type App = Parameters<typeof openApp>[0];

export function holds(title: string, app: App, act: (app: TestApp) => unknown, options: OpenOptions = {}): void {
  for (const wire of [false, true]) {
    it(wire ? `${title} (over a wire)` : title, async () => {
      const opened = await openApp(app, { ...structuredClone(options), wire });
      await act(opened);
      opened.close();
    });
  }
}
