// The bottom of the page: below the main column, and always in sight.
import type { Paint } from "../paint.ts";
import { shell } from "../../language/english/layout.ts";
import "./bottom.css";

export const BottomPart: Paint = ({ children }) => (
  <section class="dc-bottom" aria-label={shell.bottom}>
    <div class="dc-flow">{children}</div>
  </section>
);
