// The paint of a block that stacks what is in it and has no behaviour.
import type { Still } from "../paint.ts";
import { joined } from "./joined.ts";

export const stack: Still = {
  draw: ({ box, children }) => (
    <div {...box} class={joined(box.class, "dc-flow")}>
      {children}
    </div>
  ),
};
