// A form: what is entered is kept back until it is sent, all together, and only if the schema agrees.
import { type AppConfig, Checkbox, Container, Form, Header, NumberInput, SelectBox, SubmitButton, Text, TextArea, TextInput, Title, session } from "dacapo";
import * as v from "valibot";

export const config = { title: "Sign up", icon: "🎻" } satisfies AppConfig;

const instruments = ["Violin", "Viola", "Cello", "Double bass", "Flute", "Oboe", "Clarinet", "Horn"] as const;
const Entry = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty("Please tell us your name.")),
  instrument: v.picklist(instruments),
  years: v.number(),
  note: v.string(),
  agreed: v.literal(true, "Rehearsals are part of it."),
});

const state = session({ entries: [] as v.InferOutput<typeof Entry>[] });

<Title>Orchestra sign-up</Title>;

<Form schema={Entry} clearOnSubmit onSubmit={(entry) => void state.entries.push(entry)}>
  <TextInput name="name" label="Name" placeholder="Clara Schumann" />
  <SelectBox name="instrument" label="Instrument" options={instruments} />
  <NumberInput name="years" label="Years of playing" min={0} max={90} value={5} />
  <TextArea name="note" label="Anything we should know?" />
  <Checkbox name="agreed" label="I come to the rehearsals" />
  <SubmitButton type="primary">Sign up</SubmitButton>
</Form>;

<Header>Who is in</Header>;
if (state.entries.length === 0) <Text>Nobody yet.</Text>;
for (const [at, { name, instrument, years, note }] of state.entries.entries()) {
  <Container key={at} border>
    <Text><b>{name}</b>, {instrument}, {years} years</Text>
    {note !== "" && <Text>{note}</Text>}
  </Container>;
}
