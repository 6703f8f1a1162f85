import { defineApp, site, tag, html } from "dacapo/runtime";
import { session } from "dacapo";

const _p = site(html("p"), { at: "4:1", props: { class: "lead" }, children: () => ["Hello ", tag("b", null, "world")] });
const _p2 = site(html("p"), { at: "5:1", slots: ["title"], children: (name) => ["Hello ", name] });
const _ul = site(html("ul"), { at: "6:1", slots: ["children"] });
const _button = site(html("button"), { at: "9:1", props: { children: "Add" }, slots: ["onClick"] });
const _hr = site(html("hr"), { at: "10:1" });
const _svg = site(html("svg"), {
  at: "11:1",
  props: { viewBox: "0 0 1 1" },
  children: () => [tag("path", { d: "M0 0", "stroke-width": 2 })],
});
const _myChart = site(html("my-chart"), { at: "12:1", slots: ["data"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ name: "Ada", items: ["a", "b"], n: 0 });
  $.emit(_p);
  $.emit(_p2, state.name, state.name);
  $.emit(_ul, state.items.map(item => tag("li", {
    key: item
  }, item)));
  $.emit(_button, () => state.n++);
  $.emit(_hr);
  $.emit(_svg);
  $.emit(_myChart, state.items);
});
