import { DataFrame, DataEditor, LineChart } from "dacapo";

const people = [{ name: "Ada", age: 36 }];
<DataFrame data={people} columns={{ age: { label: "Age" }, name: { kind: "progress" } }} />;
<DataFrame data={people} columns={{ age: { label: 5 } satisfies object }} />;
<DataEditor data={people} columns={{ "age": { min: "0" } }} />;
const shared = { age: { width: "3" } };
<DataFrame data={people} columns={shared} />;
<DataFrame data={people} columns={{ ...shared }} />;
<LineChart data={people} x={{ field: "age", label: 5 }} y="age" />;
