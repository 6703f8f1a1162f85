import { Button, cleanup, memo, query, session, Slider, Text, TextInput } from "dacapo";

export const log: string[] = [];

interface Row {
  id: string;
  size: number;
}

const state = session({ rows: [{ id: "b", size: 2 }, { id: "a", size: 1 }] as Row[], last: "" });
const at = query({ by: "id" });
const most = <Slider label="Most" min={0} max={9} value={9} />;
<TextInput label="Note" />;
<Button onClick={() => { state.rows.push({ id: `n${state.rows.length}`, size: state.rows.length }); }}>Push</Button>;
<Button onClick={() => { state.rows[0]!.size += 10; }}>Grow</Button>;
<Button onClick={() => { state.rows = [...state.rows].reverse(); }}>Reverse</Button>;
<Button onClick={() => { at.by = at.by === "id" ? "size" : "id"; }}>By</Button>;

// In place, with state, query and a widget read; where the memo itself is what the page shows, it may not be one step behind.
const sorted = memo(() => {
  log.push("sorted");
  const compare = (a: Row, b: Row) => (at.by === "id" ? (a.id < b.id ? -1 : 1) : a.size - b.size);
  return state.rows.filter(({ size }) => size <= most).sort(compare);
});
<Text>{sorted.map(({ id, size }) => `${id}${size}`).join(" ")}</Text>;

const opened = memo(() => {
  log.push(`open ${most}`);
  cleanup(() => log.push(`close ${most}`));
  return most;
});
<Text>open {opened}</Text>;
