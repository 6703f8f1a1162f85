// The template of a line with one thumb, whose numbers are written as they are.
import type { Shown } from "../../core/wire/wire.ts";
import type { LightTemplate } from "../../painter/light.ts";
import type { Paint } from "../../painter/paint.ts";
import { writeContent } from "../../painter/content.ts";
import { buildField, fitsField, patchField } from "../../painter/parts/plain-field.ts";
import { writeText } from "../define.ts";
import { isOnStep, stepTowards } from "../steps.ts";
import "./slider.css";

interface Bounds {
  min: number;
  max: number;
  step: number;
}

/** The element knows where its thumb stands, and which of the script's changes of the value it shows. */
interface LineElement extends HTMLElement {
  $thumb?: { version: number; value: number };
}

/** Its parts are looked up when they are needed: what nothing refers to costs no memory. */
const rangeOf = (element: Element): HTMLElement => element.lastChild as HTMLElement;
const controlOf = (element: Element): HTMLInputElement => rangeOf(element).firstChild as HTMLInputElement;

let model: Element | undefined;

function makeModel(): Element {
  const made = document.createElement("div");
  const range = document.createElement("div");
  const input = document.createElement("input");
  range.className = "dc-range";
  range.dataset["part"] = "track";
  input.type = "range";
  range.append(input);
  made.append(buildField(document.createElement("output")), range);
  return made;
}

export const plainLine = (full: Paint<any>, fits: (node: Shown) => boolean): LightTemplate => ({
  tag: "div",
  class: "dc-field",
  hears: "input",
  full,
  fits: (node) => fits(node) && fitsField(node),

  build(element, uid) {
    model ??= makeModel();
    for (const part of model.children) element.append(part.cloneNode(true));
    const head = element.firstChild!;
    (head.firstChild as HTMLLabelElement).htmlFor = uid;
    (head.lastChild as HTMLOutputElement).setAttribute("for", uid);
    controlOf(element).id = uid;
  },

  patch(element: LineElement, node) {
    const { version } = node;
    const { min, max, step } = node.props as unknown as Bounds;
    const control = controlOf(element);
    patchField(element, control, node.props, true);
    const value = element.$thumb?.version === version ? element.$thumb.value : (node.value as number);
    // A range takes a value only within its present bounds, and rounds one that is on no step.
    const news = [
      set(control, "min", min),
      set(control, "max", max),
      set(control, "step", isOnStep(value, min, step) ? step : "any"),
    ];
    if (element.$thumb?.version === version && !news.includes(true)) return;
    control.value = writeText(value);
    show(element, version, value, min, max);
  },

  entered(element: LineElement, node) {
    const control = controlOf(element);
    const { min, max, step } = node.props as unknown as Bounds;
    const { version, value: before } = element.$thumb!;
    const number = control.valueAsNumber;
    const value = stepTowards(number, before, { min, max, step });
    // A value that is written is laid out again, the same one too.
    if (value !== number) control.value = writeText(value);
    show(element, version, value, min, max);
    return value;
  },
});

/** True where that is new. */
function set(control: HTMLInputElement, name: "min" | "max" | "step", value: number | string): boolean {
  const text = writeText(value);
  if (control[name] === text) return false;
  control[name] = text;
  return true;
}

function show(element: LineElement, version: number, value: number, min: number, max: number): void {
  element.$thumb = { version, value };
  writeContent(element.firstChild!.lastChild as Element, value);
  rangeOf(element).style.setProperty("--to", writeText(max > min ? (value - min) / (max - min) : 0));
}
