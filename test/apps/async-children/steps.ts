import { Button } from "dacapo";
import type { TestApp } from "dacapo/testing";
import type { Case } from "../../apps.test.ts";

const open = async (app: TestApp, name: string) => {
  app.session["gates"][name]();
  await new Promise((resolve) => setTimeout(resolve));
};

export default {
  options: { session: { gates: {}, round: 0 } },
  steps: [
    ["Again: each has its place, what is not there yet is left over", (app) => void app.get(Button).click()],
    ["The second arrives first, in its own place", (app) => open(app, "second")],
    ["The first arrives, and the body goes on", (app) => open(app, "first")],
    ["The run ends when the last has settled", (app) => open(app, "nobody waits")],
  ],
} satisfies Case;
