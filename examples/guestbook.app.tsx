// One guest book for everybody: what a visitor writes or chooses is on the pages of all the others at once.
import { type AppConfig, BarChart, Caption, ChatMessage, Columns, Form, Header, Pills, SubmitButton, Text, TextArea, TextInput, Title, shared, stored } from "dacapo";
import * as v from "valibot";

export const config = { title: "Guest book", icon: "📖", layout: "wide", host: "server" } satisfies AppConfig;

const encores = ["A waltz", "A march", "A lullaby"] as const;
type Encore = (typeof encores)[number];

const Entry = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty("Please tell us your name."), v.maxLength(60)),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty("A word or two?"), v.maxLength(500)),
});

/** A book has only so many pages. */
const MOST = 100;

/** What all have in common. */
const book = shared({
  entries: [] as (v.InferOutput<typeof Entry> & { id: number })[],
  // By browser: who chooses again has one vote all the same.
  votes: new Map<string, Encore>(),
});
/** What this visitor's browser keeps. */
const mine = stored({ name: "", browser: "" });

async function write(entry: v.InferOutput<typeof Entry>) {
  mine.name = entry.name;
  await shared.update("entries", (entries) => [...entries.slice(1 - MOST), { id: (entries.at(-1)?.id ?? 0) + 1, ...entry }]);
}

async function vote(encore: Encore | null) {
  if (mine.browser === "") mine.browser = crypto.randomUUID();
  await shared.update("votes", (votes) => {
    const others = [...votes].filter(([browser]) => browser !== mine.browser);
    return new Map(encore === null ? others : [...others, [mine.browser, encore]]);
  });
}

<Title>The orchestra’s guest book</Title>;

const [left, right] = <Columns of={[3, 2]} gap="large" />;

left(() => {
  <Form schema={Entry} clearOnSubmit onSubmit={write}>
    <TextInput name="name" label="Your name" value={mine.name} maxLength={60} />
    <TextArea name="text" label="How was it?" maxLength={500} rows={2} />
    <SubmitButton type="primary">Write it down</SubmitButton>
  </Form>;
  if (book.entries.length === 0) <Text>The first page is still empty.</Text>;
  for (const { id, name, text } of [...book.entries].reverse()) {
    <ChatMessage key={id} name={name}>{text}</ChatMessage>;
  }
});

right(() => {
  <Header>The encore</Header>;
  <Pills label="What would you like to hear?" options={encores} value={book.votes.get(mine.browser) ?? null} onChange={vote} />;
  const rows = encores.map((encore) => ({ encore, votes: [...book.votes.values()].filter((each) => each === encore).length }));
  <BarChart data={rows} x="encore" y="votes" height={260} />;
  <Caption>{book.votes.size} {book.votes.size === 1 ? "vote" : "votes"}; open this page in a second window and look at both.</Caption>;
});
