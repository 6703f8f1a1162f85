// Sound to listen to.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake } from "../define.ts";
import {
  checkRecording,
  isSound,
  type PlayingProps,
  playingProps,
  recordingOf,
  type RecordingSource,
  type Samples,
} from "../recording.ts";

export type { PlayingProps, RecordingSource, Samples } from "../recording.ts";

export interface AudioProps extends CommonProps, PlayingProps {
  /** An address, a `File`, a `Blob`, the bytes of a file, or samples from -1 to 1 with their `sampleRate`. */
  source: RecordingSource | Samples;
  /** How many samples a second has, from 3,000 to 768,000. Needed for samples, and left out for all else. */
  sampleRate?: number;
  /** What it is, for who cannot see the page. */
  label?: string;
}

/**
 * A player for sound: from an address, a file, bytes, or samples. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for what is no sound, samples without `sampleRate`, and an `end` that is not behind `start`.
 * @example
 * ```tsx
 * const rate = 44_100;
 * const tone = Float32Array.from({ length: rate }, (_, i) => Math.sin((i / rate) * 440 * 2 * Math.PI) / 4);
 * <Audio source={tone} sampleRate={rate} label="A, 440 Hz" />;
 * ```
 * Streamlit: `st.audio`.
 */
export const Audio = defineElement<(props: AudioProps) => Handle<AudioProps>>({
  name: "Audio",
  children: "none",
  props: { source: "any!", sampleRate: "number", label: "text", ...playingProps },
  check,
  prepare: ({ source, sampleRate, ...shown }: AudioProps) => ({ ...shown, recording: recordingOf(source, sampleRate) }),
});

function check(props: AudioProps): Mistake | undefined {
  const { source, sampleRate } = props;
  if (isSound(source) && !(sampleRate !== undefined && sampleRate >= 3000 && sampleRate <= 768_000))
    return {
      found: `sampleRate is ${sampleRate ?? "missing"}.`,
      expected: "Samples say how many there are in a second, from 3,000 to 768,000.",
      write: "sampleRate={44_100}",
    };
  return checkRecording(props, "A sound");
}
