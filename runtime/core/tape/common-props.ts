// The props that every element takes, whatever its definition says.
import type { PropKind } from "./definition.ts";

export const commonProps = {
  key: "any",
  help: "text",
  width: "any",
  class: "text",
  style: "text",
} as const satisfies Record<string, PropKind>;
