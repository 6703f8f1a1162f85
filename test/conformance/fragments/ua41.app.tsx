import { Button, Fragment, Text } from "dacapo";

const answer = <Fragment>{() => {
  const more = <Button>More</Button>;
  return more ? 43 : 42;
}}</Fragment>;
<Text>{answer}</Text>;
