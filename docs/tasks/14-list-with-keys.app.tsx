// A list whose items have widgets of their own, and can be removed.
import { Button, Checkbox, Row, session } from "dacapo";

const state = session({ tasks: [{ id: 1, text: "Tune" }, { id: 2, text: "Play" }] });
for (const { id, text } of state.tasks) {
  <Row key={id}>
    <Checkbox label={text} />
    <Button onClick={() => { state.tasks = state.tasks.filter((task) => task.id !== id); }}>{`Remove ${text}`}</Button>
  </Row>;
}
