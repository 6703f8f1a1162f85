import type { Case } from "../../apps.test.ts";

export default {
  steps: [
    ["A handler inside of a row: one row changes, and the text", (app) => app.get("a", "two").click()],
    ["A handler inside of a text", (app) => app.get("button", "Reverse").click()],
    ["The handlers are those of the last run", (app) => app.get("a", "remove one").click()],
    ["The row's own handler", (app) => app.all("tr")[0]!.click()],
    [
      "What has no handler cannot be clicked",
      async (app) => {
        const refusal = await app
          .get("b")
          .click()
          .catch((error: Error) => error.message);
        if (refusal === undefined) throw new Error("It was clicked.");
      },
    ],
  ],
} satisfies Case;
