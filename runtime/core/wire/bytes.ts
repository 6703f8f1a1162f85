// Typed arrays as JSON can carry them: their bytes in base64, which is much shorter than their numbers.
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const makers = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
};

export type TypedArrayName = keyof typeof makers;
type TypedArray = InstanceType<(typeof makers)[TypedArrayName]>;

/** The name of the kind of typed array that it is. */
export function typedArrayName(value: object): TypedArrayName | undefined {
  const name = ArrayBuffer.isView(value) ? (value as TypedArray)[Symbol.toStringTag] : undefined;
  return name !== undefined && name in makers ? name : undefined;
}

/** How bytes are written and read. */
export interface Coder {
  write(bytes: Uint8Array): string;
  read(text: string): Uint8Array;
}

/** What newer engines have: a hundred times as fast as letter by letter. */
interface Own {
  readonly prototype: { readonly toBase64?: (this: Uint8Array) => string };
  readonly fromBase64?: (text: string) => Uint8Array;
}

const { prototype, fromBase64 } = Uint8Array as unknown as Own;

/** Letter by letter, where the language has no word for it yet. */
export const byLetters: Coder = {
  write(bytes) {
    const parts: string[] = [];
    let text = "";
    for (let at = 0; at < bytes.length; at += 3) {
      const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      text += LETTERS[three >> 18]! + LETTERS[(three >> 12) & 63]! + LETTERS[(three >> 6) & 63]! + LETTERS[three & 63]!;
      if (text.length > 8000) text = (parts.push(text), "");
    }
    const whole = parts.join("") + text;
    const short = (3 - (bytes.length % 3)) % 3;
    return short === 0 ? whole : whole.slice(0, -short) + "=".repeat(short);
  },
  read(text) {
    const codes = new Uint8Array(128);
    for (let at = 0; at < LETTERS.length; at++) codes[LETTERS.charCodeAt(at)] = at;
    const code = (at: number): number => codes[text.charCodeAt(at) & 127]!;
    const length = (text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0);
    const bytes = new Uint8Array(length);
    for (let at = 0, to = 0; to < length; at += 4) {
      const three = (code(at) << 18) | (code(at + 1) << 12) | (code(at + 2) << 6) | code(at + 3);
      bytes[to++] = three >> 16;
      bytes[to++] = (three >> 8) & 255;
      bytes[to++] = three & 255;
    }
    return bytes;
  },
};

let coder: Coder = {
  write: prototype.toBase64 === undefined ? byLetters.write : (bytes) => prototype.toBase64!.call(bytes),
  read: fromBase64 === undefined ? byLetters.read : (text) => fromBase64.call(Uint8Array, text),
};

/** A host may have another way. */
export const setCoder = (by: Coder): void => void (coder = by);

export const writeBytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView): string =>
  coder.write(new Uint8Array(buffer, byteOffset, byteLength));

export const readBytes = (name: TypedArrayName, text: string): TypedArray =>
  new makers[name](coder.read(text).buffer as ArrayBuffer) as TypedArray;

/** The first bytes of a typed array, and those that follow. */
export function addBytes(name: TypedArrayName, before: ArrayBufferView, kept: number, text: string): TypedArray {
  const more = readBytes("Uint8Array", text) as Uint8Array;
  const bytes = new Uint8Array(kept + more.length);
  bytes.set(new Uint8Array(before.buffer, before.byteOffset, kept));
  bytes.set(more, kept);
  return new makers[name](bytes.buffer) as TypedArray;
}
