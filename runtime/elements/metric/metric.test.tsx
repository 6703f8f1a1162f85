// What `Metric` does, and how it is painted.
// @vitest-environment happy-dom
import { Metric, type MetricProps } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const paint = (props: Omit<MetricProps, "label">) =>
  onPage(() => void Metric({ label: "Sales", ...props } as MetricProps));

describe("Metric", () => {
  it("shows label, value and change", () => {
    const page = paint({ value: 12400, delta: -320 });
    expect(one(page, ".dc-metric-label").textContent).toBe("Sales");
    expect(one(page, ".dc-metric-value").textContent).toBe("12,400");
    expect(one(page, ".dc-metric-delta").textContent).toBe("↓ down 320");
  });

  it.each([
    [3, "normal", "good"],
    [-3, "normal", "bad"],
    ["+3 %", "inverse", "bad"],
    ["-3 %", "inverse", "good"],
    [3, "off", undefined],
    ["none since May", "normal", undefined],
    [0, "normal", undefined],
  ] as const)("a change of %j, %s, is %s", (delta, deltaColor, mood) => {
    expect(one(paint({ value: 1, delta, deltaColor }), ".dc-metric-delta").dataset["mood"]).toBe(mood);
  });

  it("shows a dash for no value, and no change where there is none", () => {
    const page = paint({ value: null });
    expect(one(page, ".dc-metric-value").textContent).toBe("–");
    expect(page.querySelector(".dc-metric-delta")).toBeNull();
  });

  it("writes numbers as asked", () => {
    expect(one(paint({ value: 0.25, format: { style: "percent" } }), ".dc-metric-value").textContent).toBe("25%");
  });

  it("rejects a change without direction", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void Metric({ label: "Sales", value: 1, delta: NaN })));
    expect(app.exception?.message).toContain("delta is NaN. delta must be finite to have a direction.");
  });
});
