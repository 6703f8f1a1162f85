// What stands on the page where an element's paint threw.
import { h, type VNode } from "preact";
import { messageOf } from "../core/describe-error.ts";

export function Unpaintable({ name, error }: { name: string; error: unknown }): VNode {
  return h("div", { class: "dc-unpaintable", role: "alert" }, [
    h("b", null, name),
    ` could not be painted: ${messageOf(error)}`,
  ]);
}
