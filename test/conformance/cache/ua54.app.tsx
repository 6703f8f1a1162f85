import { cache, Text } from "dacapo";

const data = cache(() => [0, 1]);
const resource = cache.resource(() => [0, 1]);
data()[0] = 1;
resource()[0] = 1;
<Text>{data().join()}</Text>;
<Text>{resource().join()}</Text>;
