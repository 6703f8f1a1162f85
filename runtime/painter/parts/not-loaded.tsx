// What stands where something could not be loaded: why, and how to ask for it again.
import { h, type VNode } from "preact";
import { describeError, messageOf } from "../../core/thrown/in-short.ts";
import { tryAgain } from "../chunk.ts";
import type { Paint } from "../paint.ts";
import { paintOf } from "../registry.ts";
import "./button.css";
import "./not-loaded.css";

/** @param what What is missing: the name of an element. */
export function NotLoaded({ what, error }: { what: string; error: unknown }): VNode {
  const props = { ...describeError(error), message: `${what} could not be loaded: ${messageOf(error)}` };
  return h(paintOf("Exception") as any, { box: { class: "dc-exception", role: "alert" }, props } as any, <TryAgain />);
}

/** The same, for paints that arrive later. */
export const MissingPaint: Paint<{ what: string; error: unknown }> = ({ props }) => <NotLoaded {...props} />;

/** A new version of the app may have taken the place of what is asked for: then only a fresh page helps. */
export const TryAgain = () => (
  <div class="dc-not-loaded">
    <p>It is tried again when the network is back. After an update of the app, reload the page.</p>
    <button type="button" class="dc-button" data-type="secondary" onClick={tryAgain}>
      Try again
    </button>
    <button type="button" class="dc-button" data-type="tertiary" onClick={() => location.reload()}>
      Reload the page
    </button>
  </div>
);
