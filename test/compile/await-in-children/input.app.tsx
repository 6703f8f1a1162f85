import { Container, Text } from "dacapo";

const load = () => Promise.resolve("x");
<Container>
  <Text>before</Text>
  <Text>{await load()}</Text>
</Container>;
<Container>{await load()}</Container>;
<Text>after</Text>;
