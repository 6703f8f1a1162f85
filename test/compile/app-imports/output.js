import { defineApp, site, here, alone } from "dacapo/runtime";
import { Text } from "dacapo";
import Whole, { Rating, format } from "./rating.app";
import { plain } from "./plain";

const _format = site(null, { at: "6:38", many: true });
const _score = site(null, { at: "8:15" });
const _text = site(Text, { at: "9:1", slots: ["children"] });
const _format2 = site(null, { at: "9:8" });
const _whole = site(null, { at: "11:1" });

export const unit = format("kg");
export const helper = n => {
  const $ = here();
  return $.call(_format, format, n) + plain(n);
};

export default defineApp("input.app.tsx", $ => {
  const score = $.use(_score, Rating, { label: "Soup" });
  $.emit(_text, $.call(_format2, format, score));
  alone($, plain(score));
  $.use(_whole, Whole, {});
});
