// What `Alert` does, and how it is painted.
// @vitest-environment happy-dom
import { Alert } from "dacapo";
import { tag } from "dacapo/runtime";
import { expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

it.each([
  ["info", "status"],
  ["success", "status"],
  ["warning", "alert"],
  ["error", "alert"],
] as const)("Alert of level %s is announced as %s", (level, role) => {
  const page = onPage(() => void Alert({ level, title: "Note", children: ["Be ", tag("b", null, "calm")] }));
  const box = one(page, ".dc-alert");
  expect(box.getAttribute("role")).toBe(role);
  expect(box.dataset["level"]).toBe(level);
  expect(box.textContent).toBe("NoteBe calm");
  expect(one(box, "b").textContent).toBe("calm");
});
