// Grids: columns know the keys of the rows, kinds and formats their values, selections what rows are known by.
import { DataFrame, lazyRows, session } from "dacapo";
import type { CellClick, DataFrameProps, Handle, Selection, Tone } from "dacapo";
import { exact } from "./same.ts";

interface Person {
  id: number;
  name: string;
  salary: number | null;
  since: Date;
  away: boolean;
  marks: number[];
  tags?: string[];
  code: string;
}
const people: Person[] = [];
declare const anything: any;
const state = session({
  byId: { rows: [], columns: [], cells: [] } as Selection,
  byCode: { rows: [], columns: [], cells: [] } as Selection<string>,
});

<DataFrame data={people} columns={["id", "name", { key: "salary", label: "Pay" }]} />;
<DataFrame
  data={people}
  columns={[
    { key: "salary", format: { style: "currency", currency: "EUR" }, tone: (pay) => (pay !== null && pay < 0 ? "bad" : null) },
    {
      key: "since",
      kind: "date",
      format: (since, row) => {
        exact<Date>()(since);
        exact<Person>()(row);
        return since.toISOString();
      },
    },
    { key: "marks", kind: "line", min: 0, max: 10 },
    { key: "tags", kind: "list", options: ["a", "b"] },
    { key: "away", kind: "boolean", help: "On holiday", pinned: "end" },
    { key: "code", kind: "select", options: [{ value: "x", label: "Ex" }, "y"] },
    { key: "remove", kind: "button", text: "Remove", tone: "bad", onClick: (row) => exact<Person>()(row) },
  ]}
/>;
<DataFrame
  data={people}
  columns={{
    salary: {
      format: (pay, row) => {
        exact<number>()(pay);
        return `${pay} of ${row.name}`;
      },
      tone: (pay) => {
        exact<number | null>()(pay);
        return { color: "red" };
      },
    },
    code: { kind: "link", text: (code) => code.toUpperCase() },
  }}
/>;
<DataFrame data={people} columns={{ nmae: { label: "Name" } }} />;
//                                  ^^^^ 'nmae' does not exist in type
<DataFrame data={people} columns={[{ key: "nmae", label: "Name" }]} />;
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Type '{ key: string; label: string; }' is not assignable to type
<DataFrame data={people} columns={{ name: { kind: "progress" } }} />;
//                                          ^^^^ Type '"progress"' is not assignable to type
<DataFrame data={people} columns={{ away: { kind: "line" } }} />;
//                                          ^^^^ Type '"line"' is not assignable to type
<DataFrame data={people} columns={{ "tags": { kind: "area" } }} />;
//                                            ^^^^ Type '"area"' is not assignable to type
<DataFrame data={people} columns={{ since: { format: { style: "currency" } } }} />;
//                                                     ^^^^^ 'style' does not exist in type
<DataFrame data={people} columns={{ away: { format: { style: "currency" } } }} />;
//                                                    ^^^^^ 'style' does not exist in type
<DataFrame data={people} columns={{ id: { width: 3 }, salary: { tone: "loud" } }} />;
//                                                              ^^^^ Type '"loud"' is not assignable to type
<DataFrame data={people} columns={{ code: { kind: "select", options: [1] } }} />;
//                                                          ^^^^^^^ Type 'number[]' is not assignable to type
<DataFrame data={anything} columns={{ what: { kind: "line", format: (value) => value.thing } }} />;
<DataFrame data={{ n: [1], s: ["a"] }} columns={{ n: { kind: "progress" }, s: { kind: "image" } }} />;
<DataFrame data={[[1, "a"] as [number, string]]} columns={{ 0: { label: "N", kind: "number" } }} />;

exact<Selection<number>>()(<DataFrame data={people} selection={["rows", "cells"]} />);
exact<Selection<number>>()(<DataFrame data={people} selection="rows" rowKey="id" bind={state.byId} />);
exact<Selection<string>>()(<DataFrame data={people} selection="rows" rowKey="code" bind={state.byCode} />);
exact<Selection<`${number}-${string}`>>()(
  <DataFrame data={people} selection="cell" rowKey={(row) => `${row.id}-${row.code}` as const} />,
);
exact<Selection<any>>()(<DataFrame data={anything} selection="cell" rowKey="id" />);
const { rows, cells } = (
  <DataFrame
    data={people}
    rowKey="code"
    selection={["rows", "cell"]}
    value={{ rows: ["a"] }}
    onChange={(all) => exact<Selection<string>>()(all)}
  />
);
exact<string[]>()(rows);
exact<string | undefined>()(cells[0]?.row);
<DataFrame data={people} selection="rows" rowKey="code" bind={state.byId} />;
//                                                      ^^^^ Property '"the widget may evaluate to"' is missing in type 'Selection<number>'
<DataFrame data={people} selection="rows" rowKey="cod" />;
//                                        ^^^^^^ Type '"cod"' is not assignable to type
<DataFrame data={people} selection="rows" rowKey="code" value={{ rows: [1] }} />;
//                                                                      ^ Type 'number' is not assignable to type 'string'
<DataFrame
  data={people}
  rowKey="code"
  onCellClick={(click) => {
    exact<CellClick<Person, string>>()(click);
  }}
/>;
exact<Handle<DataFrameProps<Person>>>()(<DataFrame data={people} rowKey="id" height="content" rowHeight={30} download="people" />);
<DataFrame data={people} height="tall" />;
//                       ^^^^^^ Type '"tall"' is not assignable to type
<DataFrame data={lazyRows<Person>({ count: 3, load: () => [] })} columns={["name"]} search={false} />;
export const tone: Tone = "muted";
