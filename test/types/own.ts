// Elements of one's own, as the type tests use them: their types follow from their definitions.
import { defineElement } from "dacapo";

export const Stars = defineElement({
  name: "Stars",
  children: "none",
  props: { label: "text!", max: "number", size: ["small", "large"], value: "number", bind: "any", onChange: "handler" },
  defaults: { max: 5 },
  value: { initial: () => 0, fit: (stars, { max = 5 }) => Math.min(stars, max), decode: Number },
  handler: "onChange",
});

export const Dial = defineElement({
  name: "Dial",
  children: "none",
  props: { value: "any", bind: "any", onChange: "handler" },
  value: { initial: (): number | null => null, fit: (turns) => turns, decode: (raw) => raw as number | null },
  handler: "onChange",
});

export const Send = defineElement({
  name: "Send",
  children: "text",
  props: { onSubmit: "handler" },
  trigger: { rest: null, decode: String },
  handler: "onSubmit",
});

export const Badge = defineElement({
  name: "Badge",
  children: "text",
  props: { tone: ["good", "bad"], data: "list", draw: "function" },
});

export const Frame = defineElement({ name: "Frame", children: "block", props: { title: "text" } });
export const Titled = defineElement({ name: "Titled", children: "block", props: { title: "text!" } });
export const Pair = defineElement({ name: "Pair", children: "none", props: {}, result: ({ block }) => [block, block] });
export const Given = defineElement<(props: { n: number }) => string>({ name: "Given", children: "none", props: {} });

defineElement({ name: "X", children: "some", props: {} });
//                         ^^^^^^^^ Type '"some"' is not assignable to type
defineElement({ name: "X", children: "none", props: { x: "txt" } });
//                                                    ^ Type '"txt"' is not assignable to type 'PropKind'
defineElement({ name: "X", children: "none", props: {}, valu: 1 });
//                                                      ^^^^ 'valu' does not exist in type
