import { DataFrame, Fragment, session, Text } from "dacapo";

const state = session({ runs: 0 });
state.runs++;
const rows = Array.from({ length: 5 }, (_, row) =>
  Object.fromEntries(Array.from({ length: 5 }, (_, column) => [`col_${column}`, row * 5 + column])),
);
const show = (name: string, { rows, columns }: { rows: number[]; columns: string[] }) => {
  <Text>{`${name}: ${rows.join()} ${columns.join()}`}</Text>;
};

const row = <DataFrame label="row" data={rows} selection="row" />;
show("row", row);
const column = <DataFrame label="column" data={rows} selection="column" />;
show("column", column);
const several = <DataFrame label="rows" data={rows} selection="rows" />;
show("rows", several);
const columns = <DataFrame label="columns" data={rows} selection="columns" />;
show("columns", columns);
const both = <DataFrame label="both" data={rows} selection={["rows", "columns"]} />;
show("both", both);
<Fragment>{() => {
  const inside = <DataFrame label="inside" data={rows} selection="rows" />;
  show("inside", inside);
}}</Fragment>;
<Text>Runs: {state.runs}</Text>;
