import { Button, Checkbox, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    ["A name is entered", (app) => app.get(TextInput).set("Ada")],
    [
      "The body throws: what was drawn stays, the error comes behind it",
      (app) => app.get(Checkbox, "In the body").set(true),
    ],
    ["Fixed: everything is back, values too", (app) => app.get(Checkbox, "In the body").set(false)],
    ["A handler throws: the page stays, with the error", (app) => app.get(Button).click()],
    ["A fragment throws in its own run: the error stays inside", (app) => app.get(Checkbox, "In a fragment").set(true)],
    ["The whole script runs: the error is in the fragment, and the rest is missing", (app) => app.rerun()],
    ["Fixed in the fragment", (app) => app.get(Checkbox, "In a fragment").set(false)],
    [
      "An async child throws",
      async (app) => {
        await app.rerun();
        await app.get(Checkbox, "In an async child").set(true);
      },
    ],
    [
      "The script catches what it wants to",
      async (app) => {
        await app.get(Checkbox, "In an async child").set(false);
        await app.get(TextInput).set("caught");
      },
    ],
  ],
} satisfies Case;
