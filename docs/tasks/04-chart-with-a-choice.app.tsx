// Draw a chart of what was chosen.
import { LineChart, MultiSelect } from "dacapo";

const all = ["Oslo", "Bergen", "Alta"];
const visits = all.flatMap((town, at) =>
  Array.from({ length: 12 }, (_, month) => ({ town, month: month + 1, visits: 100 * (at + 1) + 10 * month })),
);
const towns = <MultiSelect label="Towns" options={all} value={["Oslo", "Bergen"]} />;
<LineChart title="Visits" data={visits.filter(({ town }) => towns.includes(town))} x="month" y="visits" color="town" />;
