// Paints a microphone: how loud it is, and what was recorded.
import { AudioInput as plain } from "./audio-input.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { useDevice } from "../../painter/parts/device.ts";
import { Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useAddress } from "../../painter/parts/object-url.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { drawSound } from "./draw-sound.ts";
import { followLoudness, monoOf } from "./listen.ts";
import { writeWav } from "../wav.ts";
import { everywhere, recorder as words } from "../../language/english/fields.ts";
import "../../painter/parts/button.css";
import "../../painter/parts/device.css";

interface Props extends FieldProps {
  sampleRate: number;
}

const AudioInputPaint: Paint<Props, readonly File[]> = ({ node, props, fire, uid, box }) => {
  const { disabled, sampleRate } = props;
  const [[recorded], enter] = useEntered<readonly File[]>(node);
  const microphone = useDevice("microphone");
  const [failed, setFailed] = useState<string>();
  const recorder = useRef<MediaRecorder>(undefined);
  const picture = useRef<HTMLCanvasElement>(null);

  const report = (files: readonly File[]): void => {
    enter(files);
    fire("change", files);
  };
  const begin = async (): Promise<void> => {
    setFailed(undefined);
    const stream = await microphone.open({ audio: true, video: false });
    if (stream === undefined) return;
    const pieces: Blob[] = [];
    const made = new MediaRecorder(stream);
    made.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    made.addEventListener("stop", () => {
      microphone.close();
      monoOf(new Blob(pieces), sampleRate).then(
        (samples) => report([new File([writeWav([samples], sampleRate)], "recording.wav", { type: "audio/wav" })]),
        () => setFailed(words.nothing),
      );
    });
    recorder.current = made;
    made.start();
  };
  const end = (): void => recorder.current?.stop();

  useEffect(() => {
    if (microphone.stream === undefined) return undefined;
    return followLoudness(microphone.stream, (loudness) => {
      if (picture.current !== null) drawSound(picture.current, loudness);
    });
  }, [microphone.stream]);
  useEffect(() => {
    let gone = false;
    if (recorded !== undefined)
      void monoOf(recorded, 8000).then(
        (samples) => void (gone || picture.current === null || drawSound(picture.current, samples)),
        () => {},
      );
    return () => {
      gone = true;
    };
  }, [recorded]);

  const on = microphone.stream !== undefined;
  return (
    <Field box={box} uid={uid} props={{ ...props, error: microphone.refusal ?? failed ?? props.error }} role="group">
      <div class="dc-device" data-sound>
        {(on || recorded !== undefined) && (
          <canvas ref={picture} width={600} height={64} role="img" aria-label={on ? words.recording : words.sound} />
        )}
        {!on && recorded !== undefined && <Playback file={recorded} />}
        <div class="dc-device-buttons">
          {on ? (
            <button type="button" class="dc-button" data-type="primary" onClick={end}>
              {words.stop}
            </button>
          ) : (
            <button
              type="button"
              class="dc-button"
              disabled={disabled || microphone.asked}
              onClick={() => void begin()}
            >
              {recorded === undefined ? words.record : words.again}
            </button>
          )}
          {!on && recorded !== undefined && (
            <button type="button" class="dc-button" data-type="tertiary" disabled={disabled} onClick={() => report([])}>
              {everywhere.remove}
            </button>
          )}
        </div>
      </div>
    </Field>
  );
};

const Playback = ({ file }: { file: File }) => (
  <audio src={useAddress(file) ?? undefined} controls aria-label={words.playback} />
);

export const AudioInput: typeof plain = /*#__PURE__*/ painted(plain, AudioInputPaint);
