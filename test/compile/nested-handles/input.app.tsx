import { Container, Text } from "dacapo";

const outer = () => {
  <Text>outer</Text>;
  const inner = () => {
    <Text>inner</Text>;
    <Container>
      {() => {
        const innermost = () => <Text>innermost</Text>;
        innermost();
      }}
    </Container>;
  };
  [inner].forEach((fn) => fn());
};
outer();
export const drawAll = (items: string[]) => items.map((item) => <Text>{item}</Text>);
