import { Button, Checkbox, TextInput } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    ["onChange belongs to the last run and comes before the body", (app) => app.get(TextInput).set("Ada")],
    ["The body waits for an async handler", (app) => app.get(Button, "Async").click()],
    ["rerun() ends the handler; one run follows", (app) => app.get(Button, "Rerun").click()],
    ["stop() ends the handler only", (app) => app.get(Button, "Stop").click()],
    ["What a handler draws is above everything, for one run", (app) => app.get(Button, "Draw").click()],
    ["Gone with the next run; a button is true once", (app) => app.get(Button, "Press").click()],
    ["At rest again", (app) => app.rerun()],
    ["A plain tag", (app) => app.get("div").click()],
    ["A checkbox", (app) => app.get(Checkbox).click()],
  ],
} satisfies Case;
