// Film to watch.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake, write } from "../define.ts";
import { isBlob } from "../picture.ts";
import { checkRecording, type PlayingProps, playingProps, recordingOf, type RecordingSource } from "../recording.ts";
import { captionsOf } from "./captions.ts";

/** Subtitles: an address, a `File` or `Blob`, or the text itself, as WebVTT or SRT. */
export type Subtitles = string | Blob;

export interface VideoProps extends CommonProps, PlayingProps {
  /** An address, a `File`, a `Blob`, or the bytes of a file. */
  source: RecordingSource;
  /** Subtitles, or several by the name of their language: `{ English: "/en.vtt", Deutsch: file }`. The first is shown at once. */
  subtitles?: Subtitles | Readonly<Record<string, Subtitles>>;
  /** Without sound. A video that plays by itself has to be. */
  muted?: boolean;
  /** The address of a picture that is shown until it plays. */
  poster?: string;
  /** What it is, for who cannot see the page. */
  label?: string;
}

/**
 * A player for film: from an address, a file, or bytes. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for what is no film, subtitles that are none, and an `end` that is not behind `start`.
 * @example
 * ```tsx
 * const file = <FileUploader label="Film" accept="video/*" />;
 * if (file) <Video source={file} start={10} subtitles={{ English: "1\n00:00:11,000 --> 00:00:13,000\nHello" }} />;
 * ```
 * Streamlit: `st.video`, without addresses of YouTube: `<IFrame>` shows those.
 */
export const Video = defineElement<(props: VideoProps) => Handle<VideoProps>>({
  name: "Video",
  children: "none",
  props: { source: "any!", subtitles: "any", muted: "flag", poster: "text", label: "text", ...playingProps },
  check,
  prepare: ({ source, subtitles, ...shown }: VideoProps) => ({
    ...shown,
    recording: recordingOf(source),
    tracks: tracksOf(subtitles).map(([name, each]) => ({ name, captions: captionsOf(each as Subtitles) })),
  }),
});

function tracksOf(subtitles: unknown): [name: string, subtitles: unknown][] {
  if (subtitles === undefined || subtitles === null) return [];
  if (typeof subtitles === "string" || isBlob(subtitles)) return [["", subtitles]];
  return Object.entries(subtitles);
}

function check(props: VideoProps): Mistake | undefined {
  const wrong = tracksOf(props.subtitles).find(([, each]) => typeof each !== "string" && !isBlob(each));
  if (wrong !== undefined)
    return {
      found: `The subtitles ${write(wrong[0])} are ${write(wrong[1])}.`,
      expected: "Subtitles are an address, a File or Blob, or a text of WebVTT or SRT.",
      write: 'subtitles={{ English: "/en.vtt" }}',
    };
  return checkRecording(props, "A film");
}
