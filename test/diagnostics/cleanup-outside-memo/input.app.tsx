import { Button, cleanup, memo } from "dacapo";

const open = () => {
  cleanup(() => {});
};
const never = () => {
  cleanup(() => {});
};

memo(() => open());
cleanup(() => {});
<Button onClick={() => cleanup(() => {})}>Go</Button>;
never();
