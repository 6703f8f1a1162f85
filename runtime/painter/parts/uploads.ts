// How far files have come on their way to a script that is elsewhere: who sends them tells it, who shows them asks.
import { useLayoutEffect, useState } from "preact/hooks";

export interface Upload {
  /** From 0 to 1. */
  readonly part: number;
  /** The user does not want it any more. */
  cancel(): void;
}

const under = new Map<Blob, Upload>();
const hearers = new Set<() => void>();

/** @param upload Nothing once the file is there, or will never be. */
export function tellUpload(file: Blob, upload: Upload | undefined): void {
  if (upload === undefined) under.delete(file);
  else under.set(file, upload);
  for (const hear of hearers) hear();
}

/** Asks how far a file is; nothing for one that is not on its way. Whoever asks is painted again as it goes on. */
export function useUploads(): (file: Blob) => Upload | undefined {
  const [, repaint] = useState({});
  useLayoutEffect(() => {
    const hear = (): void => repaint({});
    hearers.add(hear);
    return () => void hearers.delete(hear);
  }, []);
  return (file) => under.get(file);
}
