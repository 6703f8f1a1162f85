// A form: what is entered is kept back until it is sent, all together.
import { Alert, type AppConfig, Checkbox, Container, Form, Header, NumberInput, SelectBox, SubmitButton, Text, TextArea, TextInput, Title, session } from "dacapo";

export const config = { title: "Sign up", icon: "🎻" } satisfies AppConfig;

interface Entry {
  name: string;
  instrument: string;
  years: number;
  note: string;
}

const state = session({ entries: [] as Entry[], problem: "" });
const instruments = ["Violin", "Viola", "Cello", "Double bass", "Flute", "Oboe", "Clarinet", "Horn"];

<Title>Orchestra sign-up</Title>;

<Form clearOnSubmit>
  {() => {
    const name = <TextInput label="Name" placeholder="Clara Schumann" />;
    const instrument = <SelectBox label="Instrument" options={instruments} />;
    const years = <NumberInput label="Years of playing" min={0} max={90} value={5} />;
    const note = <TextArea label="Anything we should know?" />;
    const agreed = <Checkbox label="I come to the rehearsals" />;
    const sent = <SubmitButton type="primary">Sign up</SubmitButton>;
    if (!sent) return;
    state.problem = name.trim() === "" ? "Please tell us your name." : agreed ? "" : "Rehearsals are part of it.";
    if (state.problem === "") state.entries.push({ name, instrument, years, note });
  }}
</Form>;

if (state.problem !== "") <Alert level="warning">{state.problem}</Alert>;

<Header>Who is in</Header>;
if (state.entries.length === 0) <Text>Nobody yet.</Text>;
for (const [at, { name, instrument, years, note }] of state.entries.entries()) {
  <Container key={at} border>
    <Text><b>{name}</b>, {instrument}, {years} years</Text>
    {note !== "" && <Text>{note}</Text>}
  </Container>;
}
