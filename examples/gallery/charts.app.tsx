// Charts and maps. Those of other libraries (VegaLite, Plotly, EChart, Graphviz, Mermaid) need these installed.
import { AreaChart, BarChart, BoxPlot, Heatmap, Histogram, LineChart, MapChart, PieChart, ScatterChart } from "dacapo";

const days = Array.from({ length: 60 }, (_, n) => ({
  day: new Date(Date.UTC(2026, 2, 1 + (n >> 1))),
  visits: Math.round(80 + 30 * Math.sin(n / 5) + (n % 2) * 40),
  hall: n % 2 ? "large" : "small",
}));
const towns = [{ town: "Oslo", people: 717 }, { town: "Bergen", people: 291 }, { town: "Alta", people: 21 }];
const cities = [
  { city: "Oslo", lat: 59.9, lon: 10.7, people: 717710 },
  { city: "Lima", lat: -12, lon: -77, people: 10_092_000 },
  { city: "Suva", lat: -18.1, lon: 178.4, people: 93970 },
];

export function Lines() {
  <LineChart title="Visits" data={days} x="day" y="visits" color="hall" height={200} />;
}

export function Areas() {
  <AreaChart title="Visits" data={days} x="day" y="visits" color="hall" height={200} />;
}

export function Bars() {
  <BarChart title="Thousands of people" data={towns} x="town" y="people" color="town" horizontal height={180} />;
}

export function Points() {
  <ScatterChart title="Visits" data={days} x="day" y="visits" color="hall" size="visits" height={200} />;
}

export function Spread() {
  <Histogram title="How many come" data={days} value="visits" color="hall" height={180} />;
  <BoxPlot title="By hall" data={days} x="hall" y="visits" height={180} />;
}

export function Shares() {
  <PieChart title="Thousands of people" data={towns} label="town" value="people" hole={0.5} height={200} />;
  <Heatmap title="Visits" data={days.slice(0, 14)} x="day" y="hall" value="visits" height={150} />;
}

export function Maps() {
  <MapChart title="Cities" data={cities} label="city" size="people" height={260} />;
}
