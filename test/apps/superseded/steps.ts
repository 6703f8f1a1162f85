import { Button } from "dacapo";
import type { TestApp } from "dacapo/testing";
import type { Case } from "../../apps.test.ts";

const open = async (app: TestApp) => {
  for (const gate of app.session["gates"].splice(0)) gate();
  await new Promise((resolve) => setTimeout(resolve));
  await app.idle();
};

export default {
  options: { session: { gates: [], count: 0, note: "" } },
  steps: [
    ["A run that waits in three places", (app) => void app.get(Button, "Loose ends").click()],
    [
      "It is superseded, and then everything it waited for arrives: nothing is written, nothing drawn",
      async (app) => {
        await app.get(Button, "Count").click();
        await open(app);
        await app.rerun();
      },
    ],
    [
      "Left alone, the same run comes to its end",
      async (app) => {
        void app.get(Button, "Loose ends").click();
        await open(app);
      },
    ],
    ["And its result is on the page", (app) => app.rerun()],
  ],
} satisfies Case;
