// A report to print: what is chosen above is not on paper, headings stay with what follows them, and each island has a sheet of its own.
import { type AppConfig, BarChart, BoxPlot, Caption, Columns, Container, DownloadButton, Grid, Header, Markdown, Metric, MultiSelect, Row, ScatterChart, Subheader, Table, Title } from "dacapo";
import { islands, mean, type Penguin, penguins, species } from "../penguins/penguins.ts";
import "./report.css";

export const config = { title: "Penguins: a report", icon: "🐧", theme: "parchment" } satisfies AppConfig;

const grams = (birds: readonly Penguin[]): number => Math.round(mean(birds, "bodyMass") ?? 0);
const rowsOf = (birds: readonly Penguin[]) =>
  species.flatMap((name) => {
    const some = birds.filter((bird) => bird.species === name);
    return some.length === 0 ? [] : [{ species: name, birds: some.length, grams: grams(some), "flipper in mm": Math.round(mean(some, "flipperLength") ?? 0) }];
  });

const chosen = <Container class="not-printed">{() => {
  const wanted = <MultiSelect label="Islands" options={islands} value={islands} />;
  <Row>
    <DownloadButton data={() => JSON.stringify(rowsOf(penguins), null, 2)} fileName="penguins.json" icon="download">The numbers</DownloadButton>
    <Caption>Print this page, or save it as a PDF, with Ctrl+P.</Caption>
  </Row>;
  return wanted;
}}</Container>;
const birds = penguins.filter(({ island }) => chosen.includes(island));

<Title>Penguins of the Palmer Archipelago</Title>;
<Caption>{birds.length} birds on {chosen.length} islands, measured from 2007 to 2009</Caption>;
if (birds.length > 0) {
  <Grid columns={3} minColumnWidth={120}>
    <Metric label="Birds" value={birds.length} border />
    <Metric label="Mean mass" value={grams(birds)} format={{ style: "unit", unit: "gram" }} border />
    <Metric label="Species" value={new Set(birds.map((bird) => bird.species)).size} border />
  </Grid>;
  <Markdown>{`Gentoo penguins are the **largest** of the three, and live on *one* island only. Adelie penguins live on all of them.`}</Markdown>;
  <Header>All islands</Header>;
  const [left, right] = <Columns of={2} />;
  left(() => { <BarChart title="Birds by island" data={chosen.flatMap((island: string) => rowsOf(birds.filter((bird) => bird.island === island)).map((row) => ({ island, ...row })))} x="island" y="birds" color="species" height={220} />; });
  right(() => { <BoxPlot title="Mass in grams" data={birds} x="species" y="bodyMass" yTitle="g" height={220} />; });
  for (const island of chosen) {
    const here = birds.filter((bird) => bird.island === island);
    <Container key={island} class="sheet">
      <Subheader>{island}</Subheader>
      <Table data={rowsOf(here)} />
      <ScatterChart title="Flipper and mass" data={here} x="flipperLength" y="bodyMass" color="species" xTitle="flipper in mm" yTitle="mass in g" height={240} />
    </Container>;
  }
}
