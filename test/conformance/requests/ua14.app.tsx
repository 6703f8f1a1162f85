import { Button, Checkbox, Fragment, Text, rerun } from "dacapo";

<Button onClick={() => rerun({ fragment: "clock" })}>Rerun the clock</Button>;
const shown = <Checkbox label="Show" value={true} />;
if (shown) {
  <Fragment key="clock">{() => {
    <Button>Inside</Button>;
  }}</Fragment>;
}
<Text>the rest</Text>;
