import { Button, WriteStream, session } from "dacapo";

const state = session({ on: false, parts: [] as unknown });

async function* words() {
  for (const word of ["Lorem", " ", "", "ipsum "]) yield word;
  yield [{ a: 1, b: 2 }];
  for (const word of ["dolor ", "sit"]) yield word;
}

<Button onClick={() => { state.on = true; }}>Stream</Button>;
if (state.on) state.parts = await <WriteStream source={() => words()} />;
