// A map that is chosen from, and moved by what is beside it: no network, no key, no account.
import { type AppConfig, Button, Caption, Columns, DataFrame, Histogram, LineChart, MapChart, type MapState, Markdown, Metric, Row, Sidebar, Slider, Tab, Tabs, Title, session } from "dacapo";
import { byHour, type Earthquake, earthquakes, strongest } from "./earthquakes.ts";

export const config = { title: "Earthquakes", icon: "🌍", layout: "wide" } satisfies AppConfig;

const state = session({ map: { points: [], view: null } as MapState<Earthquake> });

const views = {
  "The earth": null,
  California: { lat: 37, lon: -119.5, zoom: 5 },
  Alaska: { lat: 61, lon: -152, zoom: 4 },
  Hawaii: { lat: 19.6, lon: -155.4, zoom: 8 },
  "South-east Asia": { lat: -2, lon: 122, zoom: 3.5 },
} as const;

const { magnitude, depth } = <Sidebar>
  {() => ({
    magnitude: <Slider label="Magnitude" min={0} max={6.5} step={0.1} value={[1, 6.5]} />,
    depth: <Slider label="Depth in km" min={0} max={600} step={10} value={[0, 600]} />,
  })}
</Sidebar>;

const felt = earthquakes.filter(
  (one) => one.magnitude >= magnitude[0] && one.magnitude <= magnitude[1] && one.depth >= depth[0] && one.depth <= depth[1],
);

<Title>A week of earthquakes</Title>;
<Caption>31 January to 7 February 2018: {felt.length.toLocaleString("en")} of {earthquakes.length.toLocaleString("en")}</Caption>;
<Row>
  {() => {
    for (const [name, view] of Object.entries(views)) {
      <Button key={name} onClick={() => { state.map = { points: state.map.points, view }; }}>{name}</Button>;
    }
  }}
</Row>;

const { points } = (
  <MapChart
    title="Size by strength, colour by depth: click to choose, Shift for more"
    data={felt}
    label="place"
    size="strength"
    color="depth"
    selection="points"
    moves
    bind={state.map}
    height={460}
  />
);
// What is chosen on the map is what all the rest is about.
const chosen: readonly Earthquake[] = points.length > 0 ? points : felt;

const [top] = strongest(chosen, 1);
const columns = <Columns of={3} />;
columns[0]?.(() => <Metric label={points.length > 0 ? "Chosen" : "Earthquakes"} value={chosen.length.toLocaleString("en")} />);
columns[1]?.(() => <Metric label="Strongest" value={top?.magnitude.toFixed(1) ?? "–"} />);
columns[2]?.(() => <Metric label="Deepest" value={chosen.length === 0 ? "–" : `${Math.max(...chosen.map((one) => one.depth))} km`} />);

<Tabs>
  <Tab label="Strongest">
    <DataFrame data={strongest(chosen, 50)} columns={["magnitude", "place", "depth", "time"]} label="Strongest earthquakes" height={320} />
  </Tab>
  <Tab label="When">
    <LineChart title="In each hour" data={byHour(chosen)} x="hour" y="earthquakes" height={280} curve="step" />
  </Tab>
  <Tab label="How strong">
    <Histogram title="Magnitudes" data={chosen} value="magnitude" bins={26} height={280} />
  </Tab>
  <Tab label="About">
    <Markdown>
      Recorded by the [USGS Earthquake Hazards Program](https://earthquake.usgs.gov/) and the networks it works with; in
      the public domain. Networks are dense in the United States: small earthquakes elsewhere are missing.
    </Markdown>
  </Tab>
</Tabs>;
