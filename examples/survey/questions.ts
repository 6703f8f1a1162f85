// The questions of the survey, and which of them follow from what was answered.

export type Answers = Record<string, string | number | readonly string[] | null>;

export interface Question {
  id: string;
  text: string;
  kind: "one" | "several" | "scale" | "words";
  options?: readonly string[];
  /** Whether it is asked; always when left out. */
  when?: (answers: Answers) => boolean;
}

export const questions: readonly Question[] = [
  { id: "came", text: "Were you at a concert this year?", kind: "one", options: ["yes", "no"] },
  {
    id: "why-not",
    text: "What kept you away?",
    kind: "several",
    options: ["the price", "the time", "the programme", "the way there"],
    when: ({ came }) => came === "no",
  },
  { id: "rating", text: "How was it?", kind: "scale", when: ({ came }) => came === "yes" },
  {
    id: "what-was-wrong",
    text: "What should be better?",
    kind: "words",
    when: ({ came, rating }) => came === "yes" && typeof rating === "number" && rating < 3,
  },
  {
    id: "again",
    text: "What would you like to hear?",
    kind: "several",
    options: ["symphonies", "chamber music", "songs", "something new"],
  },
];

/** Those that are asked, in order, given what was answered so far. */
export const asked = (answers: Answers): Question[] => questions.filter(({ when }) => when?.(answers) ?? true);

export const isAnswered = (answer: Answers[string] | undefined): boolean =>
  answer !== undefined && answer !== null && answer !== "" && !(Array.isArray(answer) && answer.length === 0);
