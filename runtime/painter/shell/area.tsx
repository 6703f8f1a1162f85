// One part of the page: the main column, or what stands apart from it.
import { h } from "preact";
import type { Paint } from "../paint.ts";
import { partPaintOf } from "../registry.ts";

export const Area: Paint<{ place: string }> = (props) => {
  const { place } = props.props;
  const Part = partPaintOf(place);
  if (Part !== undefined) return h(Part, props);
  return h(place === "main" ? place : "div", { class: `dc-${place} dc-flow` }, props.children);
};
