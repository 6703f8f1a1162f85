import { BarChart, Button, ScatterChart } from "dacapo";
import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    ["A range is drawn", (app) => app.get(ScatterChart).selectInterval({ x: [200, 230], y: [5000, 6000] })],
    [
      "A bar of two rows is chosen",
      (app) => app.get(BarChart).selectPoints([{ kind: "Gentoo", length: 217, mass: 5200 }]),
    ],
    ["The range is given up", (app) => app.get(ScatterChart).set({ points: [], intervals: [] })],
    ["The bound variable is assigned", (app) => app.get(Button, "First").click()],
    [
      "Rows are appended, and stay",
      async (app) => {
        await app.get(Button, "More").click();
        await app.rerun();
      },
    ],
    ["Other data: what was appended goes", (app) => app.get(Button, "Anew").click()],
  ],
} satisfies Case;
