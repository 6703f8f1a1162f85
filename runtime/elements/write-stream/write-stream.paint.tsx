// Paints text that arrives, a sign that more is to come, and the button that ends it.
import { WriteStream as plain } from "./write-stream.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Code } from "../code/code.paint.tsx";
import { Exception } from "../exception/exception.paint.ts";
import { Markdown } from "../markdown/markdown.paint.tsx";
import { Table } from "../table/table.paint.tsx";
import { joined } from "../../painter/parts/joined.ts";
import { work } from "../../language/english/shown.ts";
import "./write-stream.css";

const WriteStreamPaint: Paint<{ streaming?: true; dismissible?: boolean }> = ({ props, fire, box, children }) => (
  <div {...box} class={joined(box.class, "dc-flow")} aria-live="polite" aria-busy={props.streaming === true}>
    {children}
    {props.streaming && (
      <div class="dc-writestream-foot">
        <span class="dc-writestream-sign" />
        {props.dismissible && (
          <button type="button" onClick={() => fire("dismiss")}>
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
              <rect x="3" y="3" width="10" height="10" rx="2" fill="currentColor" />
            </svg>
            {work.stop}
          </button>
        )}
      </div>
    )}
  </div>
);

/** What arrives or is written is drawn with elements that the app may not draw itself. */
const byKind = () => [Code, Exception, Markdown, Table];

export const WriteStream: typeof plain = /*#__PURE__*/ painted(plain, WriteStreamPaint, undefined, byKind);
