// Pages that are components of the script.
import { Button, Navigation, navigate, Page, Slider, Text, TextInput } from "dacapo";

export function Home() {
  const n = <Slider label="N" max={5} />;
  <Text>home {n}</Text>;
  const go = <Button>Go</Button>;
  if (go) navigate("/slow");
}
export async function Slow() {
  <Text>first</Text>;
  await null;
  const text = <TextInput label="Name" />;
  <Text>Hello {text}</Text>;
  if (text === "broken") throw new RangeError("not a good name");
}
export function Nothing() {}

<Navigation>
  <Page path="/" app={Home} />
  <Page path="/slow" app={Slow} />
  <Page path="/nothing" app={Nothing} />
</Navigation>;
