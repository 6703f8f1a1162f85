import { Checkbox, Form, SubmitButton, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    [
      "Changes in the form start no run",
      async (app) => {
        await app.get(TextInput).set("Ada");
        await app.get(Checkbox, "Agreed").set(true);
      },
    ],
    ["Written outside of the form, a widget does not belong to it", (app) => app.get(Checkbox, "Outside").toggle()],
    ["Submitted: the run sees the values, the fields are back at their defaults", (app) => app.get(Form).submit()],
    ["Later runs see the defaults", (app) => app.rerun()],
    [
      "The second button",
      async (app) => {
        await app.get(TextInput).set("Grace");
        await app.get(SubmitButton, "Second").click();
      },
    ],
  ],
} satisfies Case;
