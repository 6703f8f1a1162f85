// A picture that the person takes.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { fileValue } from "../file-uploader/file-value.ts";

export interface CameraInputProps<B = File | null> extends WidgetProps<File | null, null, B> {
  /** Which camera of a phone is taken first: the one that looks at the person (`"user"`), or away; `"user"` when left out. */
  facing?: "user" | "environment";
}

type CameraInputCall = <B = never>(
  props: CameraInputProps<Bound<B, File | null, File | null>> & Binds<B>,
) => File | null;

/**
 * A camera: the person takes a picture with it. Evaluates to the picture as a `File` (JPEG), to `null` until there is one.
 * The camera is asked for when the person opens it, not before, and is off again as soon as the picture is taken. Where it
 * may not be used, or there is none, the field says so. Pages need `https:` or `localhost` for it.
 * In tests, `app.get(CameraInput).set(new File([bytes], "photo.jpg"))` takes one.
 *
 * @returns `File`, or `null` until a picture is taken.
 * @example
 * ```tsx
 * const photo = <CameraInput label="Your face" />;
 * if (photo) <Image source={photo} alt="Your face" />;
 * ```
 * Streamlit: `st.camera_input`.
 */
export const CameraInput = defineElement<CameraInputCall>({
  name: "CameraInput",
  children: "none",
  props: { ...widgetProps, facing: ["user", "environment"] },
  defaults: { facing: "user" },
  value: fileValue,
  handler: "onChange",
});
