// What `Row` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Row } from "dacapo";
import { expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

it("Row is painted with its elements beside each other", () => {
  const page = onPage(() => {
    Row({
      gap: 8,
      justify: "end",
      align: "center",
      children: () => {
        Button({ children: "No" });
        Button({ children: "Yes" });
      },
    });
  });
  const row = one(page, ".dc-row");
  expect(row.style.gap).toBe("8px");
  expect(row.dataset).toMatchObject({ justify: "end", align: "center" });
  expect([...row.children].map((child) => child.textContent)).toEqual(["No", "Yes"]);
});
