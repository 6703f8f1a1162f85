// Rows that are loaded when they are seen, by a script whose page is elsewhere.
import { Button, DataFrame, lazyRows, session, Text } from "dacapo";
import { asks, load } from "./lazy-source.ts";

const state = session({ turn: 0 });
const rows = lazyRows<{ id: number; name: string }>({ count: ({ search }) => (search === "" ? 1_000_000 : 5), load });

<Button onClick={() => { state.turn++; }}>Again</Button>;
const { rows: chosen } = <DataFrame data={rows} columns={["id", { key: "name", tone: (name) => name === "row 3" && "bad" }]} rowKey="id" selection="rows" />;
<Text>{asks.length > 0 ? "asked" : "not asked"} {state.turn}: {chosen.join()}</Text>;
