// What is wrong with the `data` of an element, as a problem says it.
import type { Mistake } from "../elements/define.ts";
import { NoData, readData } from "./read-data.ts";

/** Nothing where it is data; what goes wrong while looking at it is said in its place. */
export function checkData(data: unknown): Mistake | undefined {
  try {
    readData(data);
    return undefined;
  } catch (error) {
    if (!(error instanceof NoData)) throw error;
    return {
      found: `data ${error.found}`,
      expected: "data must be rows, columns by name, or a table.",
      write: error.write,
    };
  }
}
