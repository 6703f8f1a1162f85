// Tables, frames and streams: a selection where one can be made, else a handle.
import { DataFrame, Table, WriteStream, session, type DataFrameProps, type Handle, type Selection } from "dacapo";
import { exact } from "./same.ts";

interface City {
  name: string;
}
const cities: City[] = [];
const state = session({ selected: { rows: [], columns: [] } as Selection });
async function* words() {
  yield "one";
}
async function* rows() {
  yield { name: "Oslo" } as City;
}

exact<Handle<DataFrameProps<City>>>()(<DataFrame data={cities} columns={["name"]} />);
exact<Selection>()(<DataFrame data={cities} selection="rows" />);
exact<Selection>()(<DataFrame data={cities} selection={["row", "columns"]} value={{ rows: [1] }} />);
exact<Selection>()(<DataFrame data={cities} selection="rows" bind={state.selected} />);
const { rows: chosen } = <DataFrame data={cities} selection="rows" onChange={(all) => exact<Selection>()(all)} />;
exact<number[]>()(chosen);
<Table data={cities} columns={["name", { key: "name", label: "Name" }]} />;
<Table data={new Set([[1, 2]])} />;
<DataFrame data={cities} selection="cells" />;
//                       ^^^^^^^^^ Type '"cells"' is not assignable to type
<DataFrame data={cities} onChange={() => {}} />;
//                       ^^^^^^^^ is not assignable to type 'undefined'
<Table data={3} />;
//     ^^^^ Type 'number' is not assignable to type 'Iterable<

exact<Promise<string>>()(<WriteStream source={words()} />);
exact<Promise<string>>()(<WriteStream source={words} stoppable />);
exact<Promise<string>>()(<WriteStream source={() => fetch("/story")} />);
exact<Promise<string>>()(<WriteStream source={new Response("story")} />);
exact<Promise<string>>()(<WriteStream source={["a", "b"]} />);
exact<Promise<string | (string | City)[]>>()(<WriteStream source={rows()} />);
exact<string>()(await <WriteStream source={words} />);
<WriteStream source={3} />;
//           ^^^^^^ Type 'number' is not assignable to type
