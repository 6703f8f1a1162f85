// An app's own elements bring their paint with them.
import type { Paint } from "../painter/paint.ts";
import { registerPaint } from "../painter/registry.ts";
import { defineElement as plain, type Definition } from "./define.ts";

export const defineElement: typeof plain = ((definition: Definition) => {
  if (definition.paint !== undefined) registerPaint(definition.name, definition.paint as Paint);
  return plain(definition);
}) as typeof plain;
