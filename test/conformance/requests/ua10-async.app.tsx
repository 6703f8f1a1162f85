import { Container, session, Text, tick } from "dacapo";

const state = session({ where: "before" });
<Text>a text</Text>;
if (state.where === "before") throw new Error("an error before a wait");
await tick();
if (state.where === "after") throw new Error("an error after a wait");
const inside = <Container>
  {async () => {
    await tick();
    if (state.where.startsWith("in")) throw new Error("an error in an async child");
  }}
</Container>;
if (state.where === "in, caught") {
  try {
    await inside;
  } catch (error) {
    <Text>{String(error)}</Text>;
  }
}
<Text>the end</Text>;
