// Tables, frames and streams: a selection where one can be made, else a handle.
import { BarChart, BoxPlot, DataFrame, Heatmap, Histogram, lazyRows, LineChart, MapChart, PieChart, ScatterChart } from "dacapo";
import { Table, WriteStream, session } from "dacapo";
import type { ChartHandle, Chosen, DataFrameProps, Interval, LineChartProps, Handle, LazyRows, MapState, MapView, RowOf, Selection, TableProps } from "dacapo";
import type { Float64, Table as ArrowTable, Utf8 } from "apache-arrow";
import type { ColumnTable } from "arquero";
import { exact } from "./same.ts";

interface City {
  name: string;
}
const cities: City[] = [];
const state = session({
  selected: { rows: [], columns: [], cells: [] } as Selection,
  chosen: { points: [], intervals: [] } as Chosen<City>,
  map: { points: [], view: null } as MapState<{ city: string; lat: number; lon: number }>,
});
async function* words() {
  yield "one";
}
async function* rows() {
  yield { name: "Oslo" } as City;
}

declare const anything: any;
declare const arrow: ArrowTable<{ n: Float64; s: Utf8 }>;
declare const arquero: ColumnTable;

exact<Handle<DataFrameProps<City>>>()(<DataFrame data={cities} columns={["name"]} />);
exact<Selection>()(<DataFrame data={cities} selection="rows" />);
exact<Selection>()(<DataFrame data={cities} selection={["row", "columns"]} value={{ rows: [1] }} />);
exact<Selection>()(<DataFrame data={cities} selection="rows" bind={state.selected} />);
const { rows: chosen } = <DataFrame data={cities} selection="rows" onChange={(all) => exact<Selection>()(all)} />;
exact<number[]>()(chosen);
<Table data={cities} columns={["name", { key: "name", label: "Name" }]} />;
<Table data={new Set([[1, 2]])} />;
<DataFrame data={cities} selection="all" />;
//                       ^^^^^^^^^ Type '"all"' is not assignable to type
<DataFrame data={cities} onChange={() => {}} />;
//                       ^^^^^^^^ is not assignable to type 'undefined'
<Table data={3} />;
//     ^^^^ Type 'number' is not assignable to type 'Data'
<Table data={new Map([["a", 1]])} columns={["key", "value"]} />;
<Table data={{ city: ["Oslo"], mass: new Float64Array(1) }} columns={["mass", { key: "city", label: "City" }]} />;
<Table data={{ city: ["Oslo"] }} columns={["town"]} />;
//                                         ^^^^^^ Type '"town"' is not assignable to type
<DataFrame data={cities} columns={["nmae"]} />;
//                                 ^^^^^^ Type '"nmae"' is not assignable to type
<DataFrame data={anything} columns={["whatever"]} />;
exact<Handle<TableProps<{ city: string; mass: number }>>>()(
  <Table data={{ city: ["Oslo"], mass: new Float64Array(1) }} />,
);

const row = <D,>(_data: D): RowOf<D> => undefined!;
exact<City>()(row(cities));
exact<City>()(row(new Set<City>()));
exact<[number, string]>()(row([[1, "a"] as [number, string]]));
exact<City | null>()(row([] as (City | null)[]));
exact<{ value: number }>()(row([1, 2]));
exact<{ value: number }>()(row(new Float64Array(1)));
exact<{ key: string; value: Date }>()(row(new Map<string, Date>()));
exact<{ city: string; mass: number | null }>()(row({ city: ["a"], mass: [1, null] }));
exact<{ n: number; s: string }>()(row(arrow));
exact<any>()(row(arquero));
exact<any>()(row(anything));
exact<LazyRows<City>>()(
  lazyRows<City>({
    count: 3,
    load: ({ from, to, sort, filter, search, signal }) => {
      exact<"name">()(sort[0]!.field);
      exact<string>()(search);
      exact<AbortSignal>()(signal);
      return from < to && filter.name === "Oslo" ? [{ name: "Oslo" }] : [];
    },
  }),
);

const chart = <LineChart data={cities} y="name" color="name" />;
exact<ChartHandle<LineChartProps<City>, City>>()(chart);
chart.append([{ name: "Oslo" }]);
chart.append([{ nmae: "Oslo" }]);
//              ^^^^ Argument of type
<LineChart data={cities} y="nmae" />;
//                       ^ Type '"nmae"' is not assignable to type
<ScatterChart data={{ mass: new Float64Array(1), kind: ["a"] }} x="mass" y={["mass"]} color="kind" size="mass" />;
<BarChart data={arrow} x="s" y="n" />;
<PieChart data={new Map([["a", 1]])} label="key" value="value" />;
<Histogram data={[1, 2]} value="value" bins={3} />;
<BoxPlot data={anything} x="any" y="thing" />;
<Heatmap data={[[1, 2]]} x={0} y="1" />;
const { points, intervals } = <ScatterChart data={cities} selection="interval" bind={state.chosen} />;
exact<City[]>()(points);
exact<Interval[]>()(intervals);
exact<{ city: string; mass: number }[]>()(
  (<BarChart data={{ city: ["a"], mass: new Int8Array(1) }} selection="points" onChange={(all) => all.points[0]!.mass} />)
    .points,
);
<BarChart data={cities} onChange={() => {}} />;
//                      ^^^^^^^^ is not assignable to type 'undefined'
<BarChart data={cities} selection="rows" />;
//                      ^^^^^^^^^ Type '"rows"' is not assignable to type

const places = [{ city: "Oslo", lat: 59.9, lon: 10.7 }];
const map = <MapChart data={places} lat="lat" lon="lon" label="city" selection="points" bind={state.map} />;
exact<{ city: string; lat: number; lon: number }[]>()(map.points);
exact<MapView | null>()(map.view);
map.append([{ city: "Bergen", lat: 60.4, lon: 5.3 }]);
map.update({ view: { lat: 60, lon: 10, zoom: 6 } });
<MapChart data={places} lat="latt" />;
//                      ^^^ Type '"latt"' is not assignable to type
<MapChart data={places} view={{ lat: 1, lon: 2 }} />;
//                      ^^^^ Property 'zoom' is missing in type
<MapChart data={places} tiles={{ url: "/{z}/{x}/{y}" }} />;
//                      ^^^^^ Property 'attribution' is missing in type
<MapChart data={places} selection="interval" />;
//                      ^^^^^^^^^ Type '"interval"' is not assignable to type

exact<Promise<string>>()(<WriteStream source={words()} />);
exact<Promise<string>>()(<WriteStream source={words} stoppable />);
exact<Promise<string>>()(<WriteStream source={() => fetch("/story")} />);
exact<Promise<string>>()(<WriteStream source={new Response("story")} />);
exact<Promise<string>>()(<WriteStream source={["a", "b"]} />);
exact<Promise<string | (string | City)[]>>()(<WriteStream source={rows()} />);
exact<string>()(await <WriteStream source={words} />);
<WriteStream source={3} />;
//           ^^^^^^ Type 'number' is not assignable to type
