// A survey that asks what follows from what was answered, one question at a time, and shows what all have said.
import { type AppConfig, BarChart, Button, Caption, Container, Feedback, Header, MultiSelect, Progress, Radio, Row, session, shared, Text, TextArea, Title } from "dacapo";
import { type Answers, asked, isAnswered, type Question } from "./questions.ts";

export const config = { title: "Concert survey", icon: "🎟️", theme: "forest" } satisfies AppConfig;

const state = session({ at: 0, answers: {} as Answers, sent: false });
const all = shared({ ratings: [] as number[] });

export function Answer({ question: { text, kind, options = [] }, answer, onAnswer }: {
  question: Question;
  answer: Answers[string] | undefined;
  onAnswer: (answer: Answers[string]) => void;
}) {
  if (kind === "one")
    <Radio label={text} hideLabel options={options} value={(answer as string | undefined) ?? null} onChange={onAnswer} />;
  else if (kind === "several")
    <MultiSelect label={text} hideLabel options={options} value={(answer as string[] | undefined) ?? []} acceptNew onChange={onAnswer} />;
  else if (kind === "scale")
    <Feedback label={text} hideLabel kind="stars" value={typeof answer === "number" ? answer - 1 : null}
      onChange={(stars: number | null) => onAnswer(stars === null ? null : stars + 1)} />;
  else <TextArea label={text} hideLabel value={(answer as string | undefined) ?? ""} rows={3} live onChange={onAnswer} />;
}

const left = asked(state.answers);
const question = left[state.at];

<Title>How was your year of music?</Title>;
if (state.sent) {
  <Text>Thank you. This is what all have said so far.</Text>;
  const stars = [1, 2, 3, 4, 5].map((rating) => ({
    rating: `${rating} of 5`,
    people: all.ratings.filter((each) => each === rating).length,
  }));
  <BarChart title="How was it?" data={stars} x="rating" y="people" height={220} />;
  <Button onClick={() => session.reset()}>Answer again</Button>;
} else if (question !== undefined) {
  <Progress value={state.at / left.length} text={`Question ${state.at + 1}`} />;
  <Container border>{() => {
    <Header>{question.text}</Header>;
    const answer = state.answers[question.id];
    <Answer key={question.id} question={question} answer={answer}
      onAnswer={(given) => { state.answers = { ...state.answers, [question.id]: given }; }} />;
    <Row justify="between">
      <Button disabled={state.at === 0} onClick={() => { state.at--; }}>Back</Button>
      <Button type="primary" disabled={!isAnswered(answer)} onClick={() => { state.at++; }}>Next</Button>
    </Row>;
  }}</Container>;
} else {
  <Header>Your answers</Header>;
  for (const { id, text } of left) {
    <Caption key={id}>{text}</Caption>;
    <Text key={`${id}-answer`}>{[state.answers[id]].flat().join(", ")}</Text>;
  }
  <Row>
    <Button onClick={() => { state.at--; }}>Back</Button>
    <Button type="primary" onClick={async () => {
      const { rating } = state.answers;
      if (typeof rating === "number") await shared.update("ratings", (ratings: number[]) => [...ratings, rating]);
      state.sent = true;
    }}>Send</Button>
  </Row>;
}
