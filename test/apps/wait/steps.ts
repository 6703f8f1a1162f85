import { Button } from "dacapo";
import type { TestApp } from "dacapo/testing";
import type { Case } from "../../apps.test.ts";

const release = async (app: TestApp) => {
  for (const wait of app.session["waits"].splice(0)) wait();
  await app.idle();
};

export default {
  options: { session: { waits: [], log: [], round: 0 } },
  steps: [
    ["A click starts a run that waits: what it has not reached stays, marked", (app) => void app.get(Button).click()],
    ["What was waited for arrives", release],
    ["Once more", (app) => void app.get(Button).click()],
    [
      "A second click supersedes it: it resumes only to clean up",
      async (app) => {
        void app.get(Button).click();
        await release(app);
      },
    ],
  ],
} satisfies Case;
