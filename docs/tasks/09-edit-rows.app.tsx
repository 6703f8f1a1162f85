// Let rows be edited, added and removed, and use them.
import { DataEditor, Metric } from "dacapo";

const edited = <DataEditor data={[{ item: "Strings", price: 20 }, { item: "Rosin", price: 9 }]} add remove label="Costs" />;
<Metric label="Sum" value={edited.reduce((sum, { price }) => sum + (price ?? 0), 0)} />;
