import { defineApp, site } from "dacapo/runtime";
import { Slider, Text } from "dacapo";
import { used } from "./mixed";

const _n = site(Slider, { at: "20:12", props: { label: "N" }, slots: ["max"] });
const _text = site(Text, { at: "21:1", slots: ["children"] });
const _text2 = site(Text, { at: "22:1", slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  var Level = /*#__PURE__*/function (Level) {
    Level[Level["Low"] = 0] = "Low";
    Level[Level["High"] = 1] = "High";
    return Level;
  }(Level || {});

  const row = { id: 1 };
  let place;
  const pick = (items, at = 0) => items[at];
  class Point {
    items = [];
    [Symbol.iterator]() {
      return this.items[Symbol.iterator]();
    }
  }

  const n = $.emit(_n, row.id);
  $.emit(_text, BUILD + pick([n]) + used() + Level.High + String(place));
  $.emit(_text2, String(new Point()));
});
