import { SelectBox, Sidebar, Container, Text } from "dacapo";

const cities = ["Rome", "Oslo"];
const city = <Sidebar>{() => <SelectBox label="City" options={cities} />}</Sidebar>;
const doubled = (
  <Container>
    {() => {
      <Text>{city}</Text>;
      return 2;
    }}
  </Container>
);
const named = <Container>{function draw() { return doubled; }}</Container>;
<Container width={named}>{() => null}</Container>;
const render = () => <Text>later</Text>;
<Container>{render}</Container>;
