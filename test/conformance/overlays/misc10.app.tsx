import { Balloons, Button, Fragment, Snow } from "dacapo";

const go = <Button>Celebrate</Button>;
if (go) <Balloons />;
<Fragment>{() => {
  const alone = <Button>Alone</Button>;
  if (alone) <Snow />;
}}</Fragment>;
