/* The head of the file. */
import { Text } from "dacapo"; // what draws

// Before the first statement.
const a = 1; // beside

/**
 * About the element.
 */
<Text>{a /* inside */}</Text>; // after the element

// Before the block.
if (a) {
  // Only a comment.
}

{
  const b = 2;

  // A paragraph inside.
  <Text>{b}</Text>;
  // The last word.
}
// The end.
