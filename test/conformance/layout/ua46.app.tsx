import { Columns, Container, Text } from "dacapo";

<Container>
  {() => {
    const [column] = <Columns of={2} />;
    column(() => {
      <Text>partial</Text>;
      throw new Error("in the column");
    });
    <Text>never</Text>;
  }}
</Container>;
<Text>never</Text>;
