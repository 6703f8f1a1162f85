// What stands on the page where an element's paint threw.
import { h, type VNode } from "preact";

export function Unpaintable({ name, error }: { name: string; error: unknown }): VNode {
  const message = error instanceof Error ? error.message : String(error);
  return h("div", { class: "dc-unpaintable", role: "alert" }, [
    h("b", null, name),
    ` could not be painted: ${message}`,
  ]);
}
