// The dashboard as an app script: sections of 20 elements, and one text at the end that shows a slider of another section.
import { Button, Column, Columns, Container, Header, Slider, Text, session } from "dacapo";
import { moved, sections, words } from "../model.ts";

const state = session({ clicks: 0 });
const count = () => { state.clicks++; };
let value = 50;

for (let i = 0; i < sections; i++) {
  <Container key={i}>
    {() => {
      <Header>Section {i}</Header>;
      <Text>{words.first}</Text>;
      <Text>Paragraph 1 of section {i}, written for the reader</Text>;
      <Text>{words.third}</Text>;
      <Text>Paragraph 3 of section {i}, written for the reader</Text>;
      <Text>{words.fifth}</Text>;
      <Text>Paragraph 5 of section {i}, written for the reader</Text>;
      <Text>{i === sections - 1 ? `Value: ${value}` : words.last}</Text>;
      <Button onClick={count}>Apply</Button>;
      <Button onClick={count}>Reset</Button>;
      <Button onClick={count}>Export</Button>;
      <Slider label="Level" value={50} />;
      const weight = <Slider label="Weight" value={50} />;
      if (i === moved) value = weight;
      <Slider label="Depth" value={50} />;
      <Columns>
        <Column>
          <Text>Left {i}</Text>
        </Column>
        <Column>
          <Text>Right {i}</Text>
        </Column>
      </Columns>;
    }}
  </Container>;
}
