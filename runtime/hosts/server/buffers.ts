// Bytes as Node writes and reads them: a chart of a million numbers takes a second letter by letter.
import type { Coder } from "../../core/wire/bytes.ts";

export const byBuffers: Coder = {
  write: ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString("base64"),
  // A copy: what Node reads may lie anywhere in a larger buffer.
  read: (text) => Uint8Array.from(Buffer.from(text, "base64")),
};
