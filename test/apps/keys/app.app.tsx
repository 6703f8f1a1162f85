import { Button, Checkbox, Container, TextInput, session } from "dacapo";

const state = session({ rows: ["a", "b", "c"], twice: false });
<Button onClick={() => state.rows.reverse()}>Reverse</Button>;
<Button onClick={() => { state.rows.splice(0, 1); }}>Drop first</Button>;
<Button onClick={() => { state.rows.unshift("new"); }}>Insert</Button>;
<Button onClick={() => { state.rows.push(state.rows[0]!); }}>Repeat</Button>;
for (const row of state.rows) {
  <Container key={row}>
    <TextInput label={`Name of ${row}`} />
    <Checkbox label={`Done ${row}`} />
  </Container>;
}
