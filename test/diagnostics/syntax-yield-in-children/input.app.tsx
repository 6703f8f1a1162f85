import { Container, Text } from "dacapo";

function* steps() {
  <Container>
    <Text>{yield 1}</Text>
  </Container>;
}
<Text>{[...steps()].join()}</Text>;
