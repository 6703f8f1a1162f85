import { Checkbox, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    [
      "Everything gets a value",
      async (app) => {
        await app.get(Checkbox, "Twice").set(true);
        for (const field of app.all(TextInput)) await field.set(field.text.toLowerCase());
      },
    ],
    ["Hidden", (app) => app.get(Checkbox, "Shown").toggle()],
    ["Shown again: the one forgot, the other did not", (app) => app.get(Checkbox, "Shown").toggle()],
    ["Stopped: what comes behind is gone", (app) => app.get(Checkbox, "Stop here").toggle()],
    ["Runs in between change nothing", (app) => app.rerun()],
    ["Going on: what was not reached kept its value", (app) => app.get(Checkbox, "Stop here").toggle()],
  ],
} satisfies Case;
