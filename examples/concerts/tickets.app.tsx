// What has been chosen on the other pages.
import { Metric, NumberInput, PageLink, session, Text, Title } from "dacapo";
import { concerts } from "./concerts.ts";

const state = session({ seats: {} as Record<string, number> });

<Title>Your tickets</Title>;
const chosen = concerts.filter(({ id }) => (state.seats[id] ?? 0) > 0);
for (const { id, title } of chosen) <NumberInput key={id} label={title} min={0} max={8} bind={state.seats[id]} />;
if (chosen.length === 0) {
  <Text>Nothing yet.</Text>;
  <PageLink path="/">To the programme</PageLink>;
} else {
  const total = chosen.reduce((sum, { id, price }) => sum + price * state.seats[id]!, 0);
  <Metric label="Total" value={`${total} €`} />;
}
