// A dashboard over real measurements: filters in the sidebar, figures, charts that choose, and the rows behind them.
import { type AppConfig, Caption, Columns, DataFrame, Header, Histogram, Markdown, Metric, MultiSelect, Radio, ScatterChart, Sidebar, Slider, Tab, Table, Tabs, Title } from "dacapo";
import { islands, mean, penguins, species } from "./penguins.ts";

export const config = { title: "Penguins", icon: "🐧", layout: "wide" } satisfies AppConfig;

const filter = <Sidebar>
  {() => {
    <Header>Which penguins?</Header>;
    return {
      species: <MultiSelect label="Species" options={species} value={species} />,
      islands: <MultiSelect label="Island" options={islands} value={islands} />,
      sex: <Radio label="Sex" options={["all", "female", "male"] as const} horizontal />,
      mass: <Slider label="Body mass in grams" min={2700} max={6300} step={50} value={[2700, 6300]} />,
    };
  }}
</Sidebar>;

const chosen = penguins.filter(
  (penguin) =>
    filter.species.includes(penguin.species) &&
    filter.islands.includes(penguin.island) &&
    (filter.sex === "all" || penguin.sex === filter.sex) &&
    (penguin.bodyMass === null || (penguin.bodyMass >= filter.mass[0] && penguin.bodyMass <= filter.mass[1])),
);

<Title>Penguins of the Palmer Archipelago</Title>;
<Caption>{chosen.length} of {penguins.length} birds</Caption>;

const figures = [
  ["Body mass", "bodyMass", "g"],
  ["Flipper", "flipperLength", "mm"],
  ["Beak length", "beakLength", "mm"],
  ["Beak depth", "beakDepth", "mm"],
] as const;

const columns = <Columns of={4} />;
for (const [at, [label, measure, unit]] of figures.entries()) {
  const here = mean(chosen, measure);
  columns[at]?.(() => (
    <Metric key={label} label={label} value={here === null ? "–" : `${here.toFixed(1)} ${unit}`} delta={compare(here, mean(penguins, measure))} />
  ));
}

/** How far from all birds; nothing where there is no difference. */
function compare(here: number | null, all: number | null) {
  return here === null || all === null ? undefined : Number((here - all).toFixed(1)) || undefined;
}

const [left, right] = <Columns of={2} />;

// What is dragged over in the left chart is what all the rest is about.
const marked = left(() => (
  <ScatterChart
    title="Flipper and mass: drag to choose"
    data={chosen}
    x="flipperLength"
    y="bodyMass"
    color="species"
    xTitle="flipper in mm"
    yTitle="mass in g"
    selection="interval"
  />
));
const birds: typeof chosen = marked.intervals.length === 0 ? chosen : marked.points;
right(() => {
  <Histogram title={`Mass of ${birds.length} birds`} data={birds} value="bodyMass" color="species" xTitle="mass in g" />;
});

<Tabs>
  <Tab label="By species">
    <Table
      data={species.map((name) => {
        const those = birds.filter((penguin) => penguin.species === name);
        return { species: name, birds: those.length, "mass in g": round(mean(those, "bodyMass")), "flipper in mm": round(mean(those, "flipperLength")) };
      })}
    />
  </Tab>
  <Tab label="All birds">
    <DataFrame data={birds} label="Birds" />
  </Tab>
  <Tab label="About">
    <Markdown>
      Measured 2007 to 2009 by Dr. Kristen Gorman with the Palmer Station LTER, published as
      [palmerpenguins](https://allisonhorst.github.io/palmerpenguins/) under CC0.
    </Markdown>
  </Tab>
</Tabs>;

function round(value: number | null) {
  return value === null ? null : Math.round(value);
}
