import { DataFrame, Form, session, SubmitButton, Text } from "dacapo";

const state = session({ selected: { rows: [] as number[], columns: [] as string[] } });
const selected = <Form>{() => {
  const found = <DataFrame data={[{ a: 1 }, { a: 2 }, { a: 3 }]} selection="rows" bind={state.selected} />;
  <SubmitButton>Send</SubmitButton>;
  return found;
}}</Form>;
<Text>{`${selected.rows.join()} / ${state.selected.rows.join()}`}</Text>;
