import { Expander, Text } from "dacapo";

<Text>1</Text>;
<Expander label="More">
  <Text>2</Text>
  <Text>3</Text>
</Expander>;
<Text>4</Text>;
