// What the load driver uses: as many elements as the address says, one of which counts.
import { type AppConfig, Button, query, session, Text } from "dacapo";

export const config = { title: "Many", host: "server" } satisfies AppConfig;

const asked = query({ n: 100 });
const state = session({ clicks: 0 });

<Button onClick={() => { state.clicks += 1; }}>Count</Button>;
<Button>Nothing</Button>;
<Text>{state.clicks}</Text>;
for (let at = 3; at < asked.n; at++) <Text key={at}>Row {at} of many, as long as rows are</Text>;
