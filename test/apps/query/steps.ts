import { Button, Checkbox, NumberInput, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  options: { query: "search=a%20b&page=x&other=1&tags=p&tags=q" },
  steps: [
    ["A value of another type counts as missing; what is not ours stays", (app) => app.get(NumberInput).set(3)],
    [
      "Entered in one field: one step of the history",
      async (app) => {
        await app.get(TextInput).set("c");
        await app.get(TextInput).set("c & d");
      },
    ],
    ["Another", (app) => app.get(Checkbox).toggle()],
    ["A handler assigns a list", (app) => app.get(Button, "Tag").click()],
    ["Back", (app) => app.back()],
    ["Back once more", (app) => app.back()],
    ["Defaults are left out of the address", (app) => app.get(Button, "Clear").click()],
  ],
} satisfies Case;
