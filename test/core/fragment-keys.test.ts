// `rerun({ fragment: … })` in a handler, with lists of keys that were computed.
import { Button, Fragment, Text } from "dacapo";
import { expect, it } from "vitest";
import { openSource } from "../evaluate.ts";

const source = (fragment: string): string => `
  import { Button, Fragment, rerun, session, Text } from "dacapo";
  const state = session({ runs: 0, keys: [] as string[] });
  state.runs++;
  <Text>{state.runs}</Text>;
  <Button onClick={() => rerun({ fragment: state.keys })}>Some</Button>;
  <Button onClick={() => { state.keys = ["part"]; rerun({ fragment: state.keys }); }}>Part</Button>;
  ${fragment}
`;

it("a list without keys asks for nothing: the run of the interaction follows", async () => {
  const app = await openSource(source(`<Fragment key="part">{() => <Text>part</Text>}</Fragment>;`));
  await app.get(Button, "Some").click();
  expect(app.exception).toBeUndefined();
  expect(app.get(Text).text).toBe("2");
  await app.get(Button, "Part").click();
  expect(app.get(Text).text).toBe("2");
  expect(app.all(Fragment)).toHaveLength(1);
  app.close();
});

it("also where no fragment is on the page", async () => {
  const app = await openSource(source(""));
  await app.get(Button, "Some").click();
  expect(app.exception).toBeUndefined();
  expect(app.get(Text).text).toBe("2");
  await app.get(Button, "Part").click();
  expect(app.exception).toMatchObject({ code: "fragment-unknown" });
  app.close();
});
