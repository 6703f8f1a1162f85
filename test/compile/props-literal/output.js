import { defineApp, site } from "dacapo/runtime";
import { Slider, SelectBox } from "dacapo";

const _slider = site(Slider, {
  at: "3:1",
  props: { label: "N", min: -10, max: 10, step: 0.5, disabled: true, help: undefined, value: null },
});
const _selectBox = site(SelectBox, {
  at: "4:1",
  props: { label: "City", options: ["Rome", "Oslo"], style: { color: "red", padding: 4 } },
});
const _slider2 = site(Slider, { at: "5:1", props: { label: "A \"B\"", "data-test": "x", "aria-label": `plain` } });

export default defineApp("input.app.tsx", $ => {
  $.emit(_slider);
  $.emit(_selectBox);
  $.emit(_slider2);
});
