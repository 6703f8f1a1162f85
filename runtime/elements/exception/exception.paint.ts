// Paints an error.
import { h } from "preact";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Exception as plain, type ExceptionProps } from "./exception.ts";
import "./exception.css";

export const ExceptionPaint: Paint<ExceptionProps> = ({ props, box, children }) => {
  const { name, message, frame, causes, stack, hint, code, docs } = props;
  const linked = docs && /^(https?:|[/.#?])/i.test(docs);
  const lines = (text: string) => h("pre", { tabIndex: 0 }, text);
  return h(
    "section",
    { ...(box as object), role: "alert" },
    h("p", null, h("strong", null, name), ` ${message}`),
    causes?.map((cause) => h("p", { class: "dc-exception-cause" }, cause)),
    frame && lines(frame),
    hint && h("p", null, hint),
    (code || linked) && h("p", { class: "dc-exception-code" }, linked ? h("a", { href: docs }, code ?? docs) : code),
    stack && h("details", null, h("summary", null, "Where it came from"), lines(stack)),
    children,
  );
};

export const Exception: typeof plain = /*#__PURE__*/ painted(plain, ExceptionPaint);
