import { Checkbox, Tabs, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    ["The first tab is in sight", (app) => app.get(TextInput, "In One").set("first")],
    ["Another is chosen: only that one runs", (app) => app.get(Tabs).select("Three")],
    ["The first goes: the chosen one stays", (app) => app.get(Checkbox).toggle()],
    [
      "Back again: it was not drawn in between, so it forgot",
      async (app) => {
        await app.get(Checkbox).toggle();
        await app.get(Tabs).select("One");
      },
    ],
  ],
} satisfies Case;
