// Bytes as text: each way of writing and reading them gives the same.
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { byLetters, readBytes, setCoder, writeBytes } from "../../runtime/core/wire/bytes.ts";
import { byBuffers } from "../../runtime/hosts/server/buffers.ts";

it.each([
  ["letter by letter", byLetters],
  ["as Node does", byBuffers],
])("any bytes there and back, %s", (_, coder) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = coder.write(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      const back = coder.read(text);
      expect([...back]).toEqual([...bytes]);
      // Nothing else lies in what it stands in.
      expect(back.buffer.byteLength).toBe(bytes.length);
    }),
  );
});

it("a part of a larger buffer is that part alone", () => {
  const numbers = Float64Array.from({ length: 9 }, (_, at) => at / 3).subarray(2, 5);
  onTestFinished(() => setCoder(byLetters));
  for (const coder of [byBuffers, byLetters]) {
    setCoder(coder);
    expect(readBytes("Float64Array", writeBytes(numbers))).toEqual(Float64Array.of(2 / 3, 1, 4 / 3));
  }
});
