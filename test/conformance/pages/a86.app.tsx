import { Navigation, NumberInput, Page, session, Text } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ gates: [] as Gates });
<Navigation>
  <Page path="/">{async () => {
    const n = <NumberInput label="Count" key="count" value={1} />;
    if (n > 1) await gate(state.gates);
    <Text>{n}</Text>;
  }}</Page>
</Navigation>;
