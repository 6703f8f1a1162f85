import { Column, Columns, Container, Sidebar, Text, session } from "dacapo";

const state = session({ wide: true, title: "T" });
<Sidebar>
  <Text>one</Text>
  <Text>two</Text>
</Sidebar>;
<Columns gap="small">
  <Column width={2}><Text>{state.title}</Text></Column>
  <Column width={state.wide ? 1 : 3}>
    <Container><Text>deep</Text></Container>
  </Column>
</Columns>;
<Container>Text becomes *Markdown*</Container>;
<Container>
  Hello <b>you</b> and {state.title}
</Container>;
const [left, right] = <Columns of={2} />;
right(() => { <Text>second</Text>; });
left(() => <Text>first</Text>);
