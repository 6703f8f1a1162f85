// Numbers in cards, a chart, and filters in the sidebar.
import { type AppConfig, BarChart, Grid, Metric, Sidebar, Slider, Title } from "dacapo";

export const config = { title: "Sales", layout: "wide" } satisfies AppConfig;

const sales = [{ month: "Jan", sum: 40 }, { month: "Feb", sum: 65 }, { month: "Mar", sum: 52 }];
const least = <Sidebar>{() => <Slider label="At least" max={80} />}</Sidebar>;
const shown = sales.filter(({ sum }) => sum >= least);
<Title>Sales</Title>;
<Grid minColumnWidth={160}>
  <Metric label="Months" value={shown.length} border />
  <Metric label="Sum" value={shown.reduce((all, { sum }) => all + sum, 0)} border />
</Grid>;
<BarChart title="By month" data={shown} x="month" y="sum" />;
