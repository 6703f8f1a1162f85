// A number that remembers: session state, and buttons that change it before the script runs.
import { type AppConfig, Button, Metric, NumberInput, Row, Title, session } from "dacapo";

export const config = { title: "Counter", icon: "🔢" } satisfies AppConfig;

const state = session({ count: 0, before: 0 });

<Title>Counter</Title>;
const step = <NumberInput label="Step" min={1} max={100} value={1} />;

function count(by: number) {
  state.before = state.count;
  state.count += by;
}

<Row>
  <Button onClick={() => count(-step)}>− {step}</Button>
  <Button type="primary" onClick={() => count(step)}>+ {step}</Button>
  <Button type="tertiary" disabled={state.count === 0} onClick={() => count(-state.count)}>Back to 0</Button>
</Row>;

<Metric label="Count" value={state.count} delta={state.count - state.before} />;
