// Whether a widget may hold nothing.
import type { Binding } from "../core/memory/memory.ts";

interface Props {
  value?: unknown;
  clearable?: boolean;
  bind?: unknown;
}

/** By its props, or because the variable that it is bound to is `null`, or has been. */
export function canBeEmpty({ value, clearable, bind }: Props): boolean {
  if (value === null || clearable === true) return true;
  const variable = bind as Binding | undefined;
  return variable !== undefined && (variable.vacant === true || variable.get() === null);
}
