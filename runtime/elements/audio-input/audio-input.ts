// Sound that the person records.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type Mistake, type WidgetProps, widgetProps } from "../define.ts";
import { fileValue } from "../file-uploader/file-value.ts";

export interface AudioInputProps<B = File | null> extends WidgetProps<File | null, null, B> {
  /** How many samples a second has, from 8,000 to 48,000; 16,000 when left out, as programs that read speech want it. */
  sampleRate?: number;
}

type AudioInputCall = <B = never>(props: AudioInputProps<Bound<B, File | null, File | null>> & Binds<B>) => File | null;

/**
 * A microphone: the person records with it, and sees the sound. Evaluates to the recording as a `File` (WAV, one channel, 16
 * bits), to `null` until there is one. The microphone is asked for when the person begins, and is off again at the end. Where
 * it may not be used, or there is none, the field says so. Pages need `https:` or `localhost` for it.
 * In tests, `app.get(AudioInput).set(new File([bytes], "note.wav"))` records one.
 *
 * @returns `File`, or `null` until something is recorded.
 * @throws {Problem} `prop-invalid` for a `sampleRate` out of range.
 * @example
 * ```tsx
 * const note = <AudioInput label="A remark" />;
 * if (note) <Audio source={note} label="Your remark" />;
 * ```
 * Streamlit: `st.audio_input`.
 */
export const AudioInput = defineElement<AudioInputCall>({
  name: "AudioInput",
  children: "none",
  props: { ...widgetProps, sampleRate: "number" },
  defaults: { sampleRate: 16_000 },
  value: fileValue,
  handler: "onChange",
  check,
});

function check({ sampleRate = 16_000 }: { sampleRate?: number }): Mistake | undefined {
  if (sampleRate >= 8000 && sampleRate <= 48_000) return undefined;
  return {
    found: `sampleRate is ${sampleRate}.`,
    expected: "It is from 8,000 to 48,000 samples a second.",
    write: "sampleRate={16_000}",
  };
}
