import { Divider, Header, Text } from "dacapo";

<Header>Hello</Header>;
<Header divider>Tom &amp; Jerry&nbsp;&copy;</Header>;
<Text>
  Two lines
  become one.
</Text>;
<Text>{"quoted \"text\""}</Text>;
<Text>{42}</Text>;
<Text>Before{" "}{"after"}</Text>;
<Text></Text>;
<Divider />;
