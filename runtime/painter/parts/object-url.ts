// Addresses for what has none: made when it is shown, shared by all who show it, and given back when nobody does.
import { useLayoutEffect, useRef } from "preact/hooks";
import { isSafeUrl } from "../safe-url.ts";
import { useFile } from "./far-files.ts";

const known = new WeakMap<Blob, { address: string; users: number }>();

/** An address for a file, and what gives it back. */
export function lendAddress(blob: Blob): { address: string; giveBack(): void } {
  let lent = known.get(blob);
  if (lent === undefined) known.set(blob, (lent = { address: URL.createObjectURL(blob), users: 0 }));
  lent.users += 1;
  let given = false;
  return {
    address: lent.address,
    giveBack() {
      if (given) return;
      given = true;
      if (--lent.users > 0) return;
      known.delete(blob);
      URL.revokeObjectURL(lent.address);
    },
  };
}

/**
 * The address of a file, or of the bytes of one, as long as the component shows it. Of an address that runs code, and of a file that is
 * not to be had: nothing. `null` while a file is on its way; one that was shown before is shown meanwhile.
 */
export function useAddress(content: Blob | Uint8Array | string, type = ""): string | undefined | null {
  const blob = useFile(useBlob(content, type));
  const lent = useRef<{ blob: Blob; address: string; giveBack(): void }>(undefined);
  if (blob && lent.current?.blob !== blob) {
    const before = lent.current;
    lent.current = { blob, ...lendAddress(blob) };
    before?.giveBack();
  }
  useLayoutEffect(
    () => () => {
      lent.current?.giveBack();
      lent.current = undefined;
    },
    [],
  );
  if (blob !== undefined) return lent.current?.address ?? null;
  return isSafeUrl(content) ? (content as string) : undefined;
}

/** The same blob as long as the bytes are the same, whoever changes them in place. */
function useBlob(content: Blob | Uint8Array | string, type: string): Blob | undefined {
  const made = useRef<{ bytes: Uint8Array<ArrayBuffer>; blob: Blob }>(undefined);
  if (typeof content === "string") return undefined;
  if (content instanceof Blob) return content;
  if (made.current === undefined || !equal(made.current.bytes, content)) {
    const bytes = Uint8Array.from(content);
    made.current = { bytes, blob: new Blob([bytes], { type }) };
  }
  return made.current.blob;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);
