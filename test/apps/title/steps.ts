import { Button } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    ["Foo reruns: both headers have it", (app) => app.get(Button, "Foo").click()],
    ["Bar is a callback: both headers have it", (app) => app.get(Button, "Bar").click()],
    ["Baz comes after the first header: only the container shows it", (app) => app.get(Button, "Baz").click()],
    ["The next run shows it everywhere", (app) => app.rerun()],
  ],
} satisfies Case;
