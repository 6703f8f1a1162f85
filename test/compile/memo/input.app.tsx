import { cleanup, memo, query, rerun, session, signal, Slider, Text } from "dacapo";
import { load, type Row } from "./rows";

const state = session({ factor: 2, ticks: 0 });
const at = query({ page: 1 });
const n = <Slider label="N" />;

// A variable of the run; state and query are followed when they are read.
const double = memo(() => n * state.factor);
const rows = await memo(async (): Promise<Row[]> => {
  const found = await load(n, at.page, signal());
  return found.rows;
});

for (const row of rows) {
  const text = memo(() => row.name.toUpperCase(), { key: row.id });
  <Text>{text}</Text>;
}

memo(() => {
  const timer = setInterval(() => {
    state.ticks += 1;
    rerun();
  }, 1000);
  cleanup(() => clearInterval(timer));
});
<Text>
  {double} {memo(load)}
</Text>;
