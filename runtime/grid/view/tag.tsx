// A word on a ground of its own.

/** How many grounds there are, as the style sheet has them. */
const TONES = 8;

/** @param tone Which ground; -1: the plain one. */
export const Tag = ({ text, tone }: { text: string; tone: number }) => (
  <span class="dc-grid-tag" data-tone={tone < 0 ? undefined : tone % TONES}>
    {text}
  </span>
);
