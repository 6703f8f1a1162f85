import { Button, rerun, session } from "dacapo";

const state = session({ log: [] as string[] });
const note = (x: number, { z }: { z: number }) => state.log.push(`cb (${x}) z=${z}`);
const clicked = <Button onClick={() => { note(1, { z: 2 }); }}>Go</Button>;
state.log.push(`body ${clicked}`);
if (clicked) rerun();
