import { type AppConfig, Header, query, session, Slider, Text, Button } from "dacapo";

export const config = { title: "All details", layout: "wide" } satisfies AppConfig;

const at = query({ from: "nobody" });
const state = session({ visits: 0 });
<Header>Details</Header>;
<Slider label="On the page" max={10} persist />;
<Text>from {at.from}</Text>;
<Button onClick={() => { state.visits += 1; }}>Count</Button>;
<Text>{state.visits} visits</Text>;
