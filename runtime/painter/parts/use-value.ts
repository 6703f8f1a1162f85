// The value of a control on the page: written when the script changed it, left alone while the user is at it.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Shown } from "../../core/wire/wire.ts";
import { isReturn } from "./is-return.ts";

/**
 * Writes the value to the control: when it appears, when the script changed the value, and when one of `also` is new.
 * `write` runs after the attributes are on the page: a range takes a value only within its present bounds.
 */
export function useWritten(node: Shown, write: (value: any) => void, ...also: unknown[]): void {
  useLayoutEffect(() => {
    write(node.value);
    if (!isReturn) return undefined;
    const restored = ({ persisted }: PageTransitionEvent): void => void (persisted || write(node.value));
    addEventListener("pageshow", restored);
    return () => removeEventListener("pageshow", restored);
  }, [node.version, ...also]);
}

/** Whether the control may hold nothing: its props say so, or what it is bound to held nothing once. */
export function useVacant(empty: boolean, value: unknown): boolean {
  const vacant = useRef(empty);
  return (vacant.current ||= empty || value === null);
}

/** What the control shows: what the user entered last, until the script changes the value. */
export function useEntered<V>(node: Shown, ...also: unknown[]): [V, (entered: V) => void] {
  const held = useRef<{ known: unknown[]; value: V }>(undefined);
  const [, repaint] = useState({});
  const known = [node.version, ...also];
  if (held.current === undefined || known.some((each, i) => each !== held.current!.known[i])) {
    held.current = { known, value: node.value as V };
  }
  const enter = (value: V): void => {
    held.current = { known, value };
    repaint({});
  };
  return [held.current.value, enter];
}
