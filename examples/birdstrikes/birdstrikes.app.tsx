// An internal tool: reports are put right, sorted out and closed, as in a spreadsheet; whatever was done can be taken back.
import { type AppConfig, BarChart, Button, Caption, Columns, DataEditor, Dialog, Metric, Row, SelectBox, session, Tab, Table, Tabs, TextArea, Title } from "dacapo";
import { costBySpecies, nextId, phases, reports, states } from "./birdstrikes.ts";

export const config = { title: "Bird strikes", icon: "🦅", layout: "wide" } satisfies AppConfig;

const desk = session({
  reports: reports(),
  /** The report that is open, and what has been written of it. */
  open: null as string | null,
  journal: [] as { what: string; report: string }[],
});

<Title>Bird strikes</Title>;
<Caption>What birds did to aircraft, and what the desk does about it. Type, paste from a spreadsheet, take back with Ctrl+Z.</Caption>;

// A place for the figures: they stand above the table, and are about what is in it now.
const figures = <Columns of={3} />;

<Tabs>
  <Tab label="Reports">
    {() => {
      <DataEditor
        bind={desk.reports}
        label="Reports"
        rowKey="id"
        height={460}
        columns={[
          { key: "id", label: "No.", readOnly: true, pinned: true, width: 80 },
          { key: "status", label: "Status", kind: "select", options: states, width: 110, tone: (status) => (status === "new" ? "bad" : status === "closed" ? "muted" : "good") },
          { key: "open", label: "Note", kind: "button", text: "Write", width: 90, onClick: (report) => { desk.open = report.id; } },
          { key: "date", label: "Date", kind: "date", width: 120 },
          { key: "airport", label: "Airport", required: true },
          { key: "species", label: "Species", required: true },
          { key: "phase", label: "Phase", kind: "select", options: phases, width: 140 },
          { key: "damage", label: "Damage", kind: "select", options: ["Minor", "Medium", "Substantial", "B", "C"], width: 130 },
          { key: "cost", label: "Cost", kind: "number", min: 0, format: { style: "currency", currency: "USD", maximumFractionDigits: 0 }, width: 120 },
          { key: "note", label: "Remarks", width: 240 },
        ]}
        add={() => ({ id: nextId(desk.reports), status: "new", date: "2000-01-01", aircraft: "", operator: "", phase: "Approach", damage: "Minor", cost: 0, note: "" })}
        remove
        onChange={({ edited, added, deleted }) => {
          for (const { key, changes } of edited) write(key, Object.entries(changes).map(([field, value]) => `${field}: ${value}`).join(", "));
          for (const { key } of added) write(key, "added");
          for (const { key } of deleted) write(key, "removed");
        }}
      />;
    }}
  </Tab>
  <Tab label="Costs">
    <BarChart title="What the birds cost" data={costBySpecies(desk.reports).slice(0, 12)} x="species" y="cost" horizontal yTitle="dollars" height={420} />
  </Tab>
  <Tab label="Journal">
    <Table data={desk.journal.slice(-50).reverse()} columns={[{ key: "report", label: "Report" }, { key: "what", label: "What was done" }]} />
  </Tab>
</Tabs>;

const cost = desk.reports.reduce((sum, report) => sum + report.cost, 0);
const [fresh, working, money] = figures;
fresh(() => <Metric label="New" value={desk.reports.filter(({ status }) => status === "new").length} />);
working(() => <Metric label="In work" value={desk.reports.filter(({ status }) => status === "in work").length} />);
money(() => <Metric label="Cost" value={cost.toLocaleString("en", { style: "currency", currency: "USD", maximumFractionDigits: 0 })} />);

const open = desk.reports.find(({ id }) => id === desk.open);
if (open !== undefined) {
  <Dialog title={`${open.id}: ${open.species}`} onDismiss={() => { desk.open = null; }}>
    {() => {
      const status = <SelectBox label="Status" options={states} value={open.status} />;
      const note = <TextArea label="Remarks" value={open.note} />;
      <Row>
        <Button
          onClick={() => {
            desk.reports = desk.reports.map((report) => (report.id === open.id ? { ...report, status, note } : report));
            write(open.id, `${status}: ${note}`);
            desk.open = null;
          }}
        >
          Save
        </Button>
      </Row>;
    }}
  </Dialog>;
}

/** What was done, for those who come after. */
function write(report: string, what: string) {
  desk.journal.push({ report, what });
}
