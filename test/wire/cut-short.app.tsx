// What fails in a run that was cut short, where its `finally` blocks execute.
import { Button, stop, Text } from "dacapo";
import { later } from "./cut-short.ts";
import { gates } from "./gates.ts";

const how = <Button>Stop</Button>;
const wait = <Button>Wait</Button>;
<Button>Go</Button>;
<Text>ready</Text>;
try {
  if (how) stop();
  if (wait) await gates.wait();
} finally {
  if (how || wait) await later("finally");
}

async function inside() {
  try {
    await gates.wait();
  } finally {
    await later("inside");
  }
}
const both = <Button>Both</Button>;
if (both) await Promise.all([inside(), inside()]);
