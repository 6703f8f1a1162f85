import { Container, Text } from "dacapo";

const size = <Container>
  {async () => {
    const answer = await fetch("/size");
    <Text>{answer.status}</Text>;
    return answer.status;
  }}
</Container>;
<Text>{await size}</Text>;
