// The paint of a block that stacks what is in it and has no behaviour.
import type { Still } from "../paint.ts";
import { laidOut } from "./laid-out.ts";

export const stack: Still = { draw: ({ props, box, children }) => <div {...laidOut(box, props)}>{children}</div> };
