import { Text } from "dacapo";

const n = 5;
const missing = undefined as (() => void) | undefined;
class Thing {
  label = "";
}
<n.x />;
const N = n;
<N />;

<Thing />;
<Unknown a={1} />;
const Missing = missing;
<Missing />;
<Text>{N}</Text>;
