import { Button, Checkbox, Slider, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    [
      "Each use has widgets of its own",
      async (app) => {
        await app.get(Slider, "Roast").set(8);
        await app.get(TextInput, "Two").set("second");
        await app.get(Checkbox, "y").toggle();
        await app.get(Checkbox, "Inside").toggle();
        await app.get(Slider, "Count").set(2);
      },
    ],
    ["They keep their values when an equal one before them goes", (app) => app.get(Button).click()],
    ["And when it comes back", (app) => app.get(Button).click()],
  ],
} satisfies Case;
