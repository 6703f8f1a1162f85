import { DateInput, Text, session } from "dacapo";

const state = session({ stay: ["2026-12-24", "2027-01-02"] as [string, string] });
const stay = <DateInput label="Stay" min="2026-01-01" bind={state.stay} />;
<Text>{`${stay.join(" to ")}, ${state.stay.join(" to ")}`}</Text>;
