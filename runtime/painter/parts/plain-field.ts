// The frame of a control that no component paints: its label, and nothing out of the ordinary.
import type { Shown } from "../../core/wire/wire.ts";
import { joined } from "./joined.ts";
import "./field.css";

type Props = Shown["props"];

/** True where the label is plain text, and nothing is to be explained and nothing wrong. */
export const fitsField = ({ props }: Shown): boolean =>
  typeof props["label"] === "string" && props["help"] === undefined && props["error"] === undefined;

/** The head of such a field; `aside`: what its control shows at the right end of the label. */
export function buildField(aside?: Element): HTMLElement {
  const head = document.createElement("div");
  head.className = "dc-field-head";
  head.dataset["part"] = "label";
  head.append(document.createElement("label"), ...(aside === undefined ? [] : [aside]));
  return head;
}

/** Shows what the frame of a control says; `aside`: the control shows something beside the label. */
export function patchField(field: Element, control: { disabled: boolean }, props: Props, aside: boolean): void {
  const head = field.firstElementChild!;
  const label = head.firstElementChild!;
  const unseen = props["hideLabel"] === true && "dc-unseen";
  const text = props["label"] as string;
  if (label.textContent !== text) label.textContent = text;
  setClass(label, joined(unseen));
  setClass(head, joined("dc-field-head", !aside && unseen));
  control.disabled = props["disabled"] === true;
}

/** No attribute where there is no class. */
export function setClass(element: Element, name: string): void {
  if (element.className === name) return;
  if (name === "") element.removeAttribute("class");
  else element.className = name;
}
