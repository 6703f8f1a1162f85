import { Button, Fragment, shared, Text } from "dacapo";

const all = shared({ inner: 0, outer: 0 });
<Text>{all.outer}</Text>;
<Fragment>
  {() => {
    <Text>{all.inner}</Text>;
    <Button onClick={() => { all.inner += 1; }}>Inner</Button>;
    <Button onClick={() => { all.outer += 1; }}>Outer</Button>;
  }}
</Fragment>;
