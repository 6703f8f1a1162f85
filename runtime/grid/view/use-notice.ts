// What a grid says: to who cannot see it, and for a while to everybody.
import { useEffect, useRef, useState } from "preact/hooks";

const WHILE = 6000;

export interface Notices {
  /** For a screen reader. */
  readonly said: string;
  /** For everybody. */
  readonly notice: string;
  say(text: string): void;
  tell(text: string): void;
}

export function useNotice(): Notices {
  const [said, say] = useState("");
  const [notice, setNotice] = useState("");
  const ending = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(ending.current), []);
  return {
    said,
    notice,
    say,
    tell(text) {
      say(text);
      setNotice(text);
      clearTimeout(ending.current);
      ending.current = setTimeout(() => setNotice(""), WHILE);
    },
  };
}
