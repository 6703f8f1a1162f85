import { Checkbox } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    [
      "Endless reruns are caught",
      (app) => {
        return app.get(Checkbox).set(true);
      },
    ],
    ["The page is usable", (app) => app.get(Checkbox).set(false)],
  ],
} satisfies Case;
