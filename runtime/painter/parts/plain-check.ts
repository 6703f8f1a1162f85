// The template of a box to tick, or of a switch.
import type { LightTemplate } from "../light.ts";
import type { Paint } from "../paint.ts";
import { fitsField, setClass } from "./plain-field.ts";
import "./check.css";
import "./tick.css";

/** The element knows which of the script's changes of the value it shows. */
interface CheckElement extends HTMLElement {
  $version?: number;
}

const controlOf = (element: Element): HTMLInputElement => element.firstChild!.firstChild as HTMLInputElement;

/** @param full Paints what is out of the ordinary. */
export const plainCheck = (full: Paint<any, boolean>, role?: "switch"): LightTemplate => ({
  tag: "div",
  class: "dc-check-row",
  hears: "change",
  full,
  fits: fitsField,

  build(element, uid) {
    const label = document.createElement("label");
    const control = document.createElement("input");
    label.className = "dc-check";
    label.dataset["part"] = "option";
    control.id = uid;
    control.type = "checkbox";
    if (role === undefined) control.className = "dc-tick";
    else control.setAttribute("role", role);
    label.append(control, document.createElement("span"));
    element.append(label);
  },

  patch(element: CheckElement, { props, value, version }) {
    const control = controlOf(element);
    const text = control.nextSibling as HTMLElement;
    const label = props["label"] as string;
    if (text.textContent !== label) text.textContent = label;
    setClass(text, props["hideLabel"] === true ? "dc-unseen" : "");
    control.disabled = props["disabled"] === true;
    if (element.$version === version) return;
    element.$version = version;
    control.checked = value === true;
  },

  entered: (element) => controlOf(element).checked,
});
