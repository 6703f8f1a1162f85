// The value of an element that is either on or off.
import type { ValueKind } from "./define.ts";

export const truth: ValueKind<boolean, any> = {
  initial: () => false,
  fit: (value) => value === true,
  decode: (raw) => {
    if (typeof raw !== "boolean") throw new TypeError("True or false is expected.");
    return raw;
  },
};
