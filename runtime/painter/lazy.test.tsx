// Paints that come later, for elements of the package and of an app's own.
// @vitest-environment happy-dom
import { beforeAll, expect, it, vi } from "vitest";
import type { Shown } from "../core/wire/wire.ts";
import { ExceptionPaint } from "../elements/exception/exception.paint.ts";
import { lazy, mount, type Paint, registerPaint } from "./index.ts";
import { make, page, patch } from "./tree.fixture.ts";

const Chart: Paint<{ title: string; height: number }> = ({ props, box }) => <figure {...box}>{props.title}</figure>;

beforeAll(() => registerPaint("Exception", ExceptionPaint));

it("keeps the place until the paint has come, then paints and repaints", async () => {
  const load = vi.fn(async () => ({ default: Chart }));
  registerPaint("Chart", lazy(load));
  const chart = make("Chart", { title: "Sales", height: 300 });
  const into = document.createElement("div");
  const painting = mount(page(chart, make("Chart", { title: "Costs" })) as Shown, into, () => {});
  const waiting = into.querySelector<HTMLElement>(".dc-chart")!;
  expect(waiting.style.minHeight).toBe("300px");
  expect(waiting.getAttribute("aria-busy")).toBe("true");
  await vi.waitFor(() => expect(into.querySelectorAll("figure").length).toBe(2));
  expect(load).toHaveBeenCalledTimes(1);
  chart.props = { title: "Sales in 2026" };
  painting.apply([patch("update", chart)]);
  expect(into.querySelector("figure")!.outerHTML).toBe('<figure class="dc-chart">Sales in 2026</figure>');
});

it("says so when the paint cannot be loaded", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  registerPaint(
    "Lost",
    lazy<Paint>(() => Promise.reject(new Error("offline"))),
  );
  const into = document.createElement("div");
  mount(page(make("Lost")) as Shown, into, () => {});
  // In short until what says it in full is loaded, which another test may have done.
  await vi.waitFor(() => expect(into.textContent).toMatch(/Lost (failed|could not be loaded): offline/));
});
