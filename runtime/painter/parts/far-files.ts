// Files of a script that is elsewhere: their bytes are fetched when they are shown first.
import { useEffect, useState } from "preact/hooks";

interface Far {
  /** Nothing where it is not to be had, `null` while it is not there yet. */
  found: Blob | undefined | null;
  coming: Promise<Blob> | undefined;
  readonly load: () => Promise<Blob>;
}

const known = new WeakMap<Blob, Far>();

/** Stands for a file, and is empty itself. */
export function promiseFile(type: string, load: () => Promise<Blob>): Blob {
  const standing = new Blob([], { type });
  known.set(standing, { found: null, coming: undefined, load });
  return standing;
}

/** The file itself. Rejects where it is not to be had. */
export function fileOf(file: Blob): Promise<Blob> {
  const far = known.get(file);
  if (far === undefined) return Promise.resolve(file);
  far.coming ??= far.load().then(
    (found) => (far.found = found),
    (error: unknown) => {
      far.found = undefined;
      throw error;
    },
  );
  return far.coming;
}

/** The same for a component: `null` while it is not there yet, nothing where it is not to be had. */
export function useFile(file: Blob | undefined): Blob | undefined | null {
  const [, repaint] = useState({});
  const far = file === undefined ? undefined : known.get(file);
  useEffect(() => {
    if (far === undefined || far.found !== null) return undefined;
    let isShown = true;
    const arrived = (): void => void (isShown && repaint({}));
    fileOf(file!).then(arrived, arrived);
    return () => void (isShown = false);
  }, [file]);
  return far === undefined ? file : far.found;
}
