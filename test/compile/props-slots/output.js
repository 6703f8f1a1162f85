import { defineApp, site } from "dacapo/runtime";
import { Slider, session } from "dacapo";

const _n = site(Slider, { at: "4:11", props: { min: 0 }, slots: ["label", "max"] });
const _slider = site(Slider, { at: "6:1", props: { label: "fixed", step: 2 }, slots: ["min", "max", "format"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ max: 10, label: "N" });
  const n = $.emit(_n, state.label, state.max);
  const options = [state.max, 1];
  $.emit(_slider, options[1], n, value => `${value} kg`);
});
