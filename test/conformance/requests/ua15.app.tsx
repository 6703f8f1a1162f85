import { Button, Columns, Container, Expander, Fragment, Text, rerun } from "dacapo";

const [left] = <Columns of={2} />;
left(() => {
  <Container>
    <Expander label="Deep">
      <Fragment>{() => {
        const again = <Button>Rerun</Button>;
        if (again) rerun();
        <Button>Stay</Button>;
        <Text>inside</Text>;
      }}</Fragment>
    </Expander>
  </Container>;
});
<Text>outside</Text>;
