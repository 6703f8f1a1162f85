import { Button } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    ["One reruns alone, with the fragment in it", (app) => app.get(Button, "One").click()],
    ["The inner one reruns alone", (app) => app.get(Button, "Inner").click()],
    ["A rerun in a fragment is a rerun of the app", (app) => app.get(Button, "All").click()],
    ["A handler asks for two fragments by key", (app) => app.get(Button, "Both").click()],
    ["A plain rerun in a handler runs the whole script", (app) => app.get(Button, "Two").click()],
    ["A second passes: the timer runs the second fragment, which restarts itself once", (app) => app.advance(1000)],
    ["Three seconds pass", (app) => app.advance(3000)],
  ],
} satisfies Case;
