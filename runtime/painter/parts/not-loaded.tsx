// What stands where something could not be loaded: why, and how to ask for it again.
import { h, type VNode } from "preact";
import { describeError, messageOf } from "../../core/thrown/in-short.ts";
import { tryAgain } from "../chunk.ts";
import type { Paint } from "../paint.ts";
import { lazy as plainLazy } from "../lazy.ts";
import { announced, paintOf } from "../registry.ts";
import { trouble } from "../../language/english/layout.ts";
import { write } from "../../language/write.ts";
import "./button.css";
import "./not-loaded.css";

/** @param what What is missing: the name of an element. */
export function NotLoaded({ what, error }: { what: string; error: unknown }): VNode {
  const props = { ...describeError(error), message: write(trouble.notLoaded, { what, why: messageOf(error) }) };
  return h(paintOf("Exception") as any, { box: { class: "dc-exception", role: "alert" }, props } as any, <TryAgain />);
}

/** The same, for paints that arrive later. */
const MissingPaint: Paint<{ what: string; error: unknown }> = ({ props }) => <NotLoaded {...props} />;

/** A new version of the app may have taken the place of what is asked for: then only a fresh page helps. */
export const TryAgain = () => (
  <div class="dc-not-loaded">
    <p>{trouble.how}</p>
    <button type="button" class="dc-button" data-type="secondary" onClick={tryAgain}>
      {trouble.again}
    </button>
    <button type="button" class="dc-button" data-type="tertiary" onClick={() => location.reload()}>
      {trouble.reload}
    </button>
  </div>
);

/** Paints of an app that arrive later bring what stands where they could not be loaded. */
export const lazy: typeof plainLazy = /*#__PURE__*/ announced("#missing", MissingPaint, plainLazy);
