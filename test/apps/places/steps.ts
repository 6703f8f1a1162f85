import { Checkbox, Expander, Tabs, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    ["A widget in a slot keeps its value", (app) => app.get(Checkbox, "Kept").toggle()],
    ["A widget in the sidebar", (app) => app.get(TextInput, "In the sidebar").set("side")],
    ["A lazy expander opens and runs", (app) => app.get(Expander).toggle()],
    ["A value in it", (app) => app.get(TextInput, "In a lazy expander").set("kept while closed")],
    ["Closed", (app) => app.get(Expander).toggle()],
    ["Runs in between", (app) => app.rerun()],
    ["Open again: the value is there", (app) => app.get(Expander).toggle()],
    ["A lazy tab", (app) => app.get(Tabs).select("Two")],
  ],
} satisfies Case;
