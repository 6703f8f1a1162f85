// Options that are asked for while the user types: a little after the last key, and only the newest answer counts.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Content } from "../../core/wire/wire.ts";

/** An option as the session tells of it. */
export interface FoundOption {
  readonly id: string | number;
  readonly label: Content;
}

type Answer = { readonly found: readonly FoundOption[] } | { readonly failed: true };

/** How long it waits for another key, in milliseconds. */
const WAIT = 200;

const none: readonly FoundOption[] = [];

export interface Asked {
  /** What was found last; it stays while something else is sought. */
  readonly found: readonly FoundOption[];
  readonly state: "loading" | "found" | "failed";
  /** Asks for what is typed. */
  seek(text: string): void;
  /** Asks for the same again. */
  again(): void;
  /** Nobody waits for an answer any more. */
  leave(): void;
}

export function useAsked(fire: (kind: string, value?: unknown) => void): Asked {
  const [found, setFound] = useState(none);
  const [state, setState] = useState<Asked["state"]>("loading");
  const turn = useRef(0);
  const sought = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = (): void => {
    const mine = ++turn.current;
    const take = (answer: Answer): void => {
      if (mine !== turn.current) return;
      if ("found" in answer) setFound(answer.found);
      setState("found" in answer ? "found" : "failed");
    };
    fire("search", Object.assign(take, { asked: sought.current }));
  };
  const seek = (text: string): void => {
    clearTimeout(timer.current);
    turn.current++;
    sought.current = text;
    setState("loading");
    if (text === "") ask();
    else timer.current = setTimeout(ask, WAIT);
  };
  const leave = (): void => {
    clearTimeout(timer.current);
    turn.current++;
    setFound(none);
    fire(
      "search",
      Object.assign(() => {}, { asked: null }),
    );
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return { found, state, seek, again: () => seek(sought.current), leave };
}
