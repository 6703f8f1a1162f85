import { Button, Checkbox, NumberInput, SelectBox, Slider, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    ["The user's change is in the variable before handlers and body run", (app) => app.get(TextInput).set("Bea")],
    ["Two widgets, one variable", (app) => app.get(Slider).set(7)],
    ["The other of the two", (app) => app.get(NumberInput).set(3)],
    ["A member of a list", (app) => app.get(Checkbox, "Row 0").toggle()],
    ["An option", (app) => app.get(SelectBox).select("c")],
    ["A handler assigns", (app) => app.get(Button, "Handler").click()],
    [
      "The script assigns behind the widget: the page shows it in the same run",
      (app) => app.get(Button, "Late").click(),
    ],
    [
      "What the props do not allow is shown as its fallback; the variable stays",
      (app) => app.get(Button, "Too much").click(),
    ],
  ],
} satisfies Case;
