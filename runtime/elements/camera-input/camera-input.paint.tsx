// Paints a camera: what it sees, and the picture that was taken.
import { CameraInput as plain } from "./camera-input.ts";
import { useEffect, useRef } from "preact/hooks";
import { useDevice } from "../../painter/parts/device.ts";
import { Field, type FieldProps } from "../../painter/parts/field.tsx";
import { useAddress } from "../../painter/parts/object-url.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { camera as words, everywhere } from "../../language/english/fields.ts";
import "../../painter/parts/button.css";
import "../../painter/parts/device.css";

interface Props extends FieldProps {
  facing: "user" | "environment";
}

const CameraInputPaint: Paint<Props, readonly File[]> = ({ node, props, fire, uid, box }) => {
  const { disabled, facing } = props;
  const [[photo], enter] = useEntered<readonly File[]>(node);
  const camera = useDevice("camera");
  const sight = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (sight.current !== null) sight.current.srcObject = camera.stream ?? null;
  }, [camera.stream]);

  const open = (): void => void camera.open({ video: { facingMode: facing }, audio: false });
  const report = (files: readonly File[]): void => {
    enter(files);
    fire("change", files);
  };
  const take = async (): Promise<void> => {
    const file = await pictureOf(sight.current!);
    camera.close();
    if (file !== null) report([file]);
  };

  return (
    <Field box={box} uid={uid} props={{ ...props, error: camera.refusal ?? props.error }} role="group">
      <div class="dc-device">
        {camera.stream !== undefined ? (
          <video
            ref={sight}
            autoplay
            muted
            playsInline
            data-mirrored={facing === "user" ? "" : undefined}
            aria-label={words.sees}
          />
        ) : photo !== undefined ? (
          <Photo file={photo} />
        ) : (
          <div class="dc-device-empty" aria-hidden="true" />
        )}
        <div class="dc-device-buttons">
          {camera.stream !== undefined ? (
            <>
              <button type="button" class="dc-button" data-type="primary" onClick={() => void take()}>
                {words.take}
              </button>
              <button type="button" class="dc-button" onClick={camera.close}>
                {everywhere.cancel}
              </button>
            </>
          ) : (
            <>
              <button type="button" class="dc-button" disabled={disabled || camera.asked} onClick={open}>
                {photo === undefined ? words.open : words.again}
              </button>
              {photo !== undefined && (
                <button
                  type="button"
                  class="dc-button"
                  data-type="tertiary"
                  disabled={disabled}
                  onClick={() => report([])}
                >
                  {everywhere.remove}
                </button>
              )}
            </>
          )}
        </div>
      </div>
    </Field>
  );
};

const Photo = ({ file }: { file: File }) => <img src={useAddress(file) ?? undefined} alt={words.taken} />;

/** What the camera sees now, as a file. */
function pictureOf(video: HTMLVideoElement): Promise<File | null> {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d")!.drawImage(video, 0, 0);
  return new Promise((resolve) =>
    canvas.toBlob(
      (blob) => resolve(blob && new File([blob], "photo.jpg", { type: "image/jpeg", lastModified: Date.now() })),
      "image/jpeg",
      0.92,
    ),
  );
}

export const CameraInput: typeof plain = /*#__PURE__*/ painted(plain, CameraInputPaint);
