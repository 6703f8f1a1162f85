import { Container, Text } from "dacapo";

<Container>
  <Text>Hello
</Container>;
