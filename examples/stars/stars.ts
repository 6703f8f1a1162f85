// A row of stars to choose a number with.
import { defineElement } from "dacapo";
import { StarsPaint } from "./stars.paint.tsx";

export const Stars = defineElement({
  name: "Stars",
  children: "none",
  props: { label: "text!", max: "number", value: "number", bind: "any", onChange: "handler" },
  defaults: { max: 5 },
  value: {
    initial: () => 0,
    fit: (stars: number, { max = 5 }) => Math.min(stars, max),
    decode: (raw) => {
      if (!Number.isInteger(raw)) throw new TypeError("Stars are whole numbers.");
      return raw as number;
    },
  },
  handler: "onChange",
  paint: StarsPaint,
});
