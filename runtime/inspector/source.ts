// Where the panel gets its pictures: from the recorder beside it, or from one that is elsewhere.
import { type Act, perform } from "./acts.ts";
import { pictureOf, type Pictures, type View } from "./picture.ts";
import type { Recorder } from "./recorder.ts";

export interface Source {
  /** Where the script runs, in words; empty where that is the page. */
  readonly where: string;
  /** Calls with what there is to see, now and whenever it changes; with nothing while nobody answers. The function that it returns ends that. */
  look<V extends View>(view: V, call: (picture: Pictures[V] | undefined) => void): () => void;
  /** Resolves to what is wrong where it cannot be done. */
  act(act: Act): Promise<string | undefined>;
}

/** Follows one view of a recorder, but no oftener than somebody can look. @param soon Calls later; what it returns calls that off. */
export function followView(recorder: Recorder, show: () => void, soon: (call: () => void) => () => void): () => void {
  let cancel: (() => void) | undefined;
  const leave = recorder.follow(() => {
    cancel ??= soon(() => {
      cancel = undefined;
      show();
    });
  });
  show();
  return () => {
    leave();
    cancel?.();
  };
}

/** Of a script in the page. */
export const localSource = (recorder: Recorder): Source => ({
  where: "",
  look(view, call) {
    return followView(
      recorder,
      () => call(pictureOf(recorder, view)),
      (show) => {
        const frame = requestAnimationFrame(show);
        return () => cancelAnimationFrame(frame);
      },
    );
  },
  act: (act) => perform(recorder, act),
});
