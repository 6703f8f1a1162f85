import { Container, Text, defineElement } from "dacapo";
import { Gauge } from "./gauge";
import * as charts from "./charts";

const value = <Gauge max={10} bind={session.value} />;
<charts.Line data={[1, 2, value]} />;
{
  // A local name hides the element.
  const Text = () => <Container />;
  <Text />;
}
let session = { value: 1 };
<Text>{String(defineElement)}</Text>;
