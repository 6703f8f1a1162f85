// Rows and numbers.
import { DataEditor, DataFrame, Grid, Metric, Table, Text } from "dacapo";

const works = [
  { work: "Piano Concerto", composer: "Clara Schumann", year: 1835, minutes: 22 },
  { work: "Gaelic Symphony", composer: "Amy Beach", year: 1896, minutes: 40 },
  { work: "D'un soir triste", composer: "Lili Boulanger", year: 1918, minutes: 12 },
];

export function Metrics() {
  <Grid minColumnWidth={130}>
    <Metric label="Works" value={3} />
    <Metric label="Minutes" value={74} delta={12} />
    <Metric label="Mistakes" value={2} delta={1} deltaColor="inverse" />
  </Grid>;
}

export function Tables() {
  <Table data={works} />;
  <Table data={[]} />;
}

export function Frames() {
  const { rows } = <DataFrame data={works} rowKey="work" selection="rows" height={190} label="Works" />;
  <Text>Selected: {rows.length}</Text>;
}

export function Editors() {
  const edited: typeof works = <DataEditor data={works} rowKey="work" add remove height={220} label="Programme" />;
  <Text>{edited.reduce((sum, { minutes }) => sum + minutes, 0)} minutes</Text>;
}
