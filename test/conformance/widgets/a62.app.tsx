import { DataFrame, Form, session, SubmitButton, Text, type Selection } from "dacapo";

const state = session({ selected: { rows: [], columns: [], cells: [] } as Selection });
const selected = <Form>{() => {
  const found = <DataFrame data={[{ a: 1 }, { a: 2 }, { a: 3 }]} selection="rows" bind={state.selected} />;
  <SubmitButton>Send</SubmitButton>;
  return found;
}}</Form>;
<Text>{`${selected.rows.join()} / ${state.selected.rows.join()}`}</Text>;
