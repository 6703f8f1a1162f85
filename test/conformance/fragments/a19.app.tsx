import { Checkbox, Container, Fragment, Table, Text, session } from "dacapo";

const state = session({ runs: 0 });
state.runs++;
<Text>run {state.runs}</Text>;
for (const answer of ["first", "second"]) {
  <Container key={answer} border>
    <Fragment>{() => {
      const squares = <Checkbox label={`Squares of the ${answer}`} />;
      <Table data={[1, 2, 3].map((n) => ({ n: squares ? n * n : n }))} />;
    }}</Fragment>
  </Container>;
}
