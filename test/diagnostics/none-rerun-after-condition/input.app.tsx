import { Button, rerun, stop } from "dacapo";

const go = <Button>Go</Button>;
if (!go) stop();
rerun();
