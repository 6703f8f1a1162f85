// What `Divider` does, and how it is painted.
// @vitest-environment happy-dom
import { Divider } from "dacapo";
import { expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

it("Divider is painted as a line", () => {
  expect(
    one(
      onPage(() => void Divider()),
      "hr",
    ).className,
  ).toBe("dc-divider");
});
