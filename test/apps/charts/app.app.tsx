// Charts that select each other: a scatter chart's selection filters a histogram and a bar chart, a bound one is set by a button.
import { BarChart, Button, type Chosen, Histogram, LineChart, ScatterChart, session, Text } from "dacapo";

interface Bird {
  kind: string;
  length: number;
  mass: number;
}

const birds: Bird[] = [
  { kind: "Adelie", length: 181, mass: 3750 },
  { kind: "Gentoo", length: 217, mass: 5200 },
  { kind: "Gentoo", length: 221, mass: 5500 },
  { kind: "Chinstrap", length: 192, mass: 3500 },
];
const state = session({ chosen: { points: [], intervals: [] } as Chosen<Bird>, measured: [3, 4], more: 0 });

const { points } = <ScatterChart data={birds} x="length" y="mass" color="kind" selection="interval" />;
const shown = points.length > 0 ? points : birds;
<Histogram data={shown} value="mass" />;
<BarChart data={shown} x="kind" y="mass" selection="points" bind={state.chosen} />;
<Text>{state.chosen.points.map(({ kind, mass }) => `${kind} ${mass}`).join(", ") || "none"}</Text>;
<Button onClick={() => void (state.chosen = { points: birds.slice(0, 1), intervals: [] })}>First</Button>;
const chart = <LineChart data={state.measured} title="Measured" />;
const more = <Button>More</Button>;
if (more) chart.append([5, 6]);
<Button onClick={() => void (state.measured = [1])}>Anew</Button>;
