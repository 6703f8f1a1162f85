import { site, here } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "9:3", slots: ["children"] });
const _weight = site(null, { at: "12:10", many: true });

// Kept beside the exports that use it.
const unit = "kg";
const label = n => `${n} ${unit}`;

export const limit = 10;
export function Weight({
  n
}) {
  const $ = here();
  $.emit(_text, label(n));
}
export function weigh(n) {
  const $ = here();
  return $.use(_weight, Weight, {
    n
  });
}
