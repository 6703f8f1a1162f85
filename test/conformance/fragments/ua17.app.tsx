import { Checkbox, Fragment, rerun } from "dacapo";

const outside = <Checkbox label="Outside of a fragment" />;
const full = <Checkbox label="While the whole script runs" />;
if (outside) rerun({ scope: "fragment" });
<Fragment>{() => {
  if (full) rerun({ scope: "fragment" });
}}</Fragment>;
