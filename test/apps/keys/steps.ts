import { Button, Checkbox, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    [
      "Values are entered",
      async (app) => {
        await app.get(TextInput, "Name of a").set("Ada");
        await app.get(Checkbox, "Done c").set(true);
      },
    ],
    ["Reversed: values follow their rows", (app) => app.get(Button, "Reverse").click()],
    ["A row is inserted before them", (app) => app.get(Button, "Insert").click()],
    ["The first goes", (app) => app.get(Button, "Drop first").click()],
    ["A key is repeated: told apart by count, with a hint", (app) => app.get(Button, "Repeat").click()],
  ],
} satisfies Case;
