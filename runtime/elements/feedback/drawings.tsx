// The drawings of an opinion, in the order in which they stand, and what a screen reader calls them.
import type { ComponentChild } from "preact";
import { feedback as words } from "../../language/english/fields.ts";
import { write } from "../../language/write.ts";

interface Drawing {
  value: number;
  /** As the page says it. */
  name(): string;
  drawing: ComponentChild;
}

const thumb =
  "M7 11v9H3.5v-9zM7 11l4-8c1.7 0 2.7 1.2 2.4 2.9L12.8 9.5h5.7c1.4 0 2.4 1.3 2.1 2.6l-1.5 6.2c-.3 1-1.1 1.7-2.1 1.7H7";
const star = "M12 3l2.7 5.7 6.3.8-4.6 4.3 1.2 6.2-5.6-3-5.6 3 1.2-6.2L3 9.5l6.3-.8z";

/** From the corners of the mouth down to its middle, the worst first. */
const mouths = ["M8 17q4-4.5 8 0", "M8 16.5q4-2.5 8 0", "M8 15.5h8", "M8 14.5q4 2.5 8 0", "M7.5 13.5q4.5 6 9 0z"];
const moods = ["veryBad", "bad", "neither", "good", "veryGood"] as const;

export const drawings: Record<"thumbs" | "faces" | "stars", readonly Drawing[]> = {
  thumbs: [
    { value: 1, name: () => words.up, drawing: <path d={thumb} /> },
    { value: 0, name: () => words.down, drawing: <path d={thumb} transform="rotate(180 12 12)" /> },
  ],
  faces: mouths.map((mouth, value) => ({
    value,
    name: () => words[moods[value]!],
    drawing: (
      <>
        <circle cx="12" cy="12" r="9.25" />
        <path d={`M9 9.25v.75M15 9.25v.75${mouth}`} />
      </>
    ),
  })),
  stars: [0, 1, 2, 3, 4].map((value) => ({
    value,
    name: () => write(words.stars, { count: value + 1 }),
    drawing: <path d={star} />,
  })),
};
