// A million rows in a table: sorted, filtered, searched and selected while the page stays smooth.
import { type AppConfig, cache, Caption, DataFrame, Metric, Row, Text, Title } from "dacapo";
import { count, makeReadings } from "./readings.ts";

export const config = { title: "A million readings", icon: "🌡️", layout: "wide" } satisfies AppConfig;

// Made once, for all runs and all who look.
const readings = cache.resource(makeReadings)();

<Title>A million readings</Title>;
<Caption>{count.toLocaleString("en")} rows that were made up. Sort by a heading, filter by its menu, search with Ctrl+F, select rows and cells.</Caption>;

const { rows } = (
  <DataFrame
    data={readings}
    label="Readings"
    selection="rows"
    height={520}
    columns={{
      number: { label: "No.", pinned: true, width: 110 },
      minute: { label: "When", kind: "datetime" },
      place: { label: "Place" },
      temperature: { label: "Temperature", format: { style: "unit", unit: "celsius", minimumFractionDigits: 1, maximumFractionDigits: 1 }, tone: (degrees) => degrees > 23 && "bad" },
      humidity: { label: "Humidity", format: { style: "percent", maximumFractionDigits: 0 } },
      battery: { label: "Battery", kind: "progress" },
    }}
    download="readings"
  />
);

if (rows.length > 0) {
  const mean = rows.reduce((sum: number, row: number) => sum + readings.temperature[row]!, 0) / rows.length;
  <Row>
    <Metric label="Selected" value={rows.length} />
    <Metric label="Mean temperature" value={`${mean.toFixed(1)} °C`} />
  </Row>;
} else <Text>Nothing is selected.</Text>;
