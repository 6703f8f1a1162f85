// For tests: trees made by hand, as a session would show them.
import type { Patch, Shown } from "../core/wire/wire.ts";

export type Made = { -readonly [K in keyof Shown]: K extends "kids" ? Made[] | null : Shown[K] };

let ids = 0;

export const make = (name: string, props: Record<string, unknown> = {}, kids: Made[] | null = null): Made => ({
  id: ++ids,
  name,
  props,
  value: undefined,
  version: 1,
  kids,
  stale: false,
  painted: null,
});

export const group = (...kids: Made[]): Made => make("#group", {}, kids);

export const words = (text: string): Made => make("#text", { children: text });

export const page = (...kids: Made[]): Made => make("#root", {}, [make("#area", { place: "main" }, kids)]);

export const patch = (op: Patch["op"], node: Made): Patch => ({ op, node: node as Shown });
