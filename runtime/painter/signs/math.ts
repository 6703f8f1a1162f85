// Formulas as MathML, which the browser draws and screen readers read.
import temml from "temml";

/** The formula; what cannot be read stays as it was written, and is marked. */
export function formulaOf(tex: string, display: boolean): Element {
  const place = document.createElement("span");
  try {
    temml.render(tex, place, { displayMode: display, throwOnError: true, trust: false });
  } catch {
    place.textContent = tex;
    place.dataset["part"] = "invalid";
  }
  return place;
}
