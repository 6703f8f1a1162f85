// The paint of a block that stacks what is in it and has no behaviour.
import type { Paint } from "../paint.ts";
import { joined } from "./joined.ts";

export const Stack: Paint = ({ box, children }) => (
  <div {...box} class={joined(box.class, "dc-flow")}>
    {children}
  </div>
);
