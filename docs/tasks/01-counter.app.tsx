// Count clicks, and keep the count while other things happen.
import { Button, Metric, session } from "dacapo";

const state = session({ count: 0 });
<Button onClick={() => { state.count++; }}>Add one</Button>;
<Metric label="Count" value={state.count} />;
