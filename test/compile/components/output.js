import { defineApp, site, here } from "dacapo/runtime";
import { Caption, Slider, Text } from "dacapo";

const _caption = site(Caption, { at: "4:3", slots: ["children"] });
const _slider = site(Slider, { at: "5:10", props: { min: 0 }, slots: ["label", "max"] });
const _text = site(Text, { at: "8:21", props: { children: "local" } });
const _text2 = site(Text, { at: "11:35", many: true, slots: ["children"] });
const _score = site(null, { at: "14:15" });
const _rating = site(null, { at: "15:1", keyed: true });
const _local = site(null, { at: "16:1" });
const _box = site(null, { at: "17:1" });

export function Rating({
  label,
  stars = 5
}) {
  const $ = here();
  $.emit(_caption, label);
  return $.emit(_slider, label, stars);
}

export default defineApp("input.app.tsx", $ => {
  const Local = () => {
    const $2 = here($);
    return $2.emit(_text);
  };
  function Box(props) {
    "use client";

    const $2 = here($);
    for (const item of props.items) $2.emit(_text2, props.pick(item));
  }

  const score = $.use(_score, Rating, { label: "Soup" });
  $.use(_rating, Rating, {
    key: "b",
    label: `Salad ${score}`,
    ...{ stars: 3 }
  });
  $.use(_local, Local, {});
  $.use(_box, Box, {
    items: [1, 2],
    pick: n => String(n)
  });
});
