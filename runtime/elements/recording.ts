// Sound and film as they travel to a page: addresses, files, bytes, and samples of sound.
import { type Mistake, type PropKind, write } from "./define.ts";
import { bytesOf, isBlob } from "./picture.ts";
import { writeWav } from "./wav.ts";

/** An address, a `File`, a `Blob`, or the bytes of a file. */
export type RecordingSource = string | Blob | ArrayBuffer | Uint8Array;

/** Samples of sound, from -1 to 1; one array for each channel, or one alone. */
export type Samples = Float32Array | Float64Array | readonly (Float32Array | Float64Array)[];

/** What sound and film have in common. */
export interface PlayingProps {
  /** Where it begins, in seconds; at 0 when left out. */
  start?: number;
  /** Where it ends, in seconds; at its end when left out. */
  end?: number;
  /** Begins again when it has ended. */
  loop?: boolean;
  /** Plays by itself, where the browser allows it. */
  autoplay?: boolean;
}

export const playingProps = {
  start: "number",
  end: "number",
  loop: "flag",
  autoplay: "flag",
} as const satisfies Record<string, PropKind>;

/** A recording as its paint gets it. */
export type Recording = string | Blob | Uint8Array;

const isSamples = (source: unknown): source is Float32Array | Float64Array =>
  source instanceof Float32Array || source instanceof Float64Array;

export const isSound = (source: unknown): source is Samples =>
  isSamples(source) || (Array.isArray(source) && source.length > 0 && source.every(isSamples));

export function recordingOf(source: unknown, sampleRate?: number): Recording {
  if (isSound(source)) return writeWav(Array.isArray(source) ? source : [source], sampleRate!);
  return bytesOf(source) ?? (source as string | Blob);
}

/** What is wrong with a source, or with where it begins and ends. */
export function checkRecording(
  { source, start = 0, end }: PlayingProps & { source?: unknown },
  what: string,
): Mistake | undefined {
  const fits = source === undefined || typeof source === "string" || isBlob(source) || bytesOf(source) !== undefined;
  if (!fits && !isSound(source))
    return {
      found: `source is ${write(source)}.`,
      expected: `${what} is an address, a File or Blob, or bytes.`,
      write: "source={file}",
    };
  if (!(start >= 0) || (end !== undefined && !(end > start)))
    return {
      found: `It would play from ${start} to ${write(end)} seconds.`,
      expected: "start is not before 0, and end is behind start.",
      write: "start={0}",
    };
  return undefined;
}
