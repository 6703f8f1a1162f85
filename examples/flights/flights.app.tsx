// Tables that are joined, filtered, grouped and pivoted with Arquero, which every element takes as it is.
import { desc, escape, op } from "arquero";
import { Alert, type AppConfig, BarChart, cache, Caption, Columns, DataFrame, Header, Heatmap, MapChart, Markdown, memo, Metric, Pills, Sidebar, Slider, Tab, Table, Tabs, Title, stop } from "dacapo";
import { loadRoutes, regions, type Route } from "./flights.ts";

export const config = { title: "Flights", icon: "✈️", layout: "wide" } satisfies AppConfig;

const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

const load = cache.resource(loadRoutes);

<Title>A year of flights</Title>;

let all: Awaited<ReturnType<typeof load>>;
try {
  all = await load();
} catch (error) {
  <Alert level="error">The tables could not be fetched. {error instanceof Error ? error.message : ""}</Alert>;
  stop();
}

const { from, to, least } = <Sidebar>
  {() => {
    <Header>Which flights?</Header>;
    return {
      from: <Pills label="From" options={regions} multiple value={regions} />,
      to: <Pills label="To" options={regions} multiple value={regions} />,
      least: <Slider label="Flights on a route, at least" min={1} max={5000} value={1} />,
    };
  }}
</Sidebar>;

// A click on the map changes neither: they are computed again only when the choice in the sidebar has changed.
// What a script holds is asked for by `escape`: Arquero reads other functions as text.
const wanted = memo(() => all.filter(escape((route: Route) => from.includes(route.fromRegion) && to.includes(route.toRegion) && route.flights >= least)));

const airports = memo(() =>
  wanted
    .groupby("origin", "from", "fromCity", "fromRegion", "lat", "lon")
    .rollup({ flights: op.sum("flights"), routes: op.count() })
    .rename({ origin: "code", from: "airport", fromCity: "city", fromRegion: "region" })
    .orderby(desc("flights")),
);

const { points } = (
  <MapChart title="Airports by departures: click to choose" data={airports} label="airport" size="flights" color="region" rowKey="code" selection="points" height={420} />
);
const codes = new Set(points.map((airport: { code: string }) => airport.code));
const routes = codes.size === 0 ? wanted : wanted.filter(escape((route: Route) => codes.has(route.origin)));

const flights: number = routes.numRows() === 0 ? 0 : routes.rollup({ sum: op.sum("flights") }).get("sum", 0);
<Caption>{codes.size === 0 ? "Departures from all airports" : `Departures from ${[...codes].join(", ")}`}</Caption>;
const columns = <Columns of={4} />;
const figures = {
  Flights: flights,
  "A day": flights / 366,
  Routes: routes.numRows(),
  Airports: routes.groupby("origin").count().numRows(),
};
for (const [at, [label, value]] of Object.entries(figures).entries()) {
  columns[at]?.(() => <Metric key={label} label={label} value={short.format(value)} />);
}

const between = routes.groupby("fromRegion", "toRegion").rollup({ flights: op.sum("flights") });

const [left, right] = <Columns of={2} />;
left(() => {
  <BarChart
    title="Where they go"
    data={routes.groupby("to", "toRegion").rollup({ flights: op.sum("flights") }).orderby(desc("flights")).slice(0, 12)}
    x="to"
    y="flights"
    color="toRegion"
    horizontal
    sort="descending"
    height={380}
  />;
});
right(() => {
  <Heatmap title="Between the regions" data={between} x="toRegion" y="fromRegion" value="flights" xTitle="to" yTitle="from" height={380} />;
});

<Tabs>
  <Tab label="Pivot">
    <Table data={between.groupby("fromRegion").pivot("toRegion", { value: op.sum("flights") }).orderby("fromRegion")} />
  </Tab>
  <Tab label="Routes">
    <DataFrame data={routes.orderby(desc("flights")).slice(0, 500).select("from", "to", "flights", "fromRegion", "toRegion")} label="Routes" height={320} />
  </Tab>
  <Tab label="About">
    <Markdown>
      The Bureau of Transportation Statistics counted the scheduled flights within the United States in 2008; where the
      airports are is from the Federal Aviation Administration. Both are in the public domain.
    </Markdown>
  </Tab>
</Tabs>;
