// Take several fields together, and say what is wrong.
import { Alert, Form, NumberInput, session, SubmitButton, TextInput } from "dacapo";

const state = session({ guests: [] as string[] });
<Form clearOnSubmit>{() => {
  const name = <TextInput label="Name" required />;
  const seats = <NumberInput label="Seats" value={1} min={1} max={6} />;
  const send = <SubmitButton type="primary">Reserve</SubmitButton>;
  if (send && name.trim() === "") <Alert level="error">A name is needed.</Alert>;
  else if (send) state.guests.push(`${name}, ${seats}`);
}}</Form>;
<ul>{state.guests.map((guest, at) => <li key={at}>{guest}</li>)}</ul>;
