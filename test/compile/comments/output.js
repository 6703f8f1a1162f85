/* The head of the file. */
import { defineApp, site } from "dacapo/runtime";
import { Text } from "dacapo"; // what draws

const _text = site(Text, { at: "10:1", slots: ["children"] });
const _text2 = site(Text, { at: "21:3", slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  // Before the first statement.
  const a = 1; // beside

  /**
   * About the element.
   */
  $.emit(_text, a /* inside */); // after the element

  // Before the block.
  if (a) {
    // Only a comment.
  }

  {
    const b = 2;

    // A paragraph inside.
    $.emit(_text2, b);
    // The last word.
  }
  // The end.
});
