import { Button, Text, session } from "dacapo";
import { save } from "./save";

const state = session({ saved: false });
<Button onClick={async () => { await save(); state.saved = true; }}>Save</Button>;
const later = async (name: string) => {
  const inner = async () => await save();
  await inner();
  <Text>{name}</Text>;
};
later("a");

export async function untouched(url: string) {
  return await fetch(url);
}
export async function Loading({ url }: { url: string }) {
  const answer = await fetch(url);
  <Text>{answer.status}</Text>;
}
