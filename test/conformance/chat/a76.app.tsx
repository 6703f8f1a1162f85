import { Button, Write, WriteStream, session } from "dacapo";

const state = session({ parts: "" as unknown });

async function* words() {
  for (const word of ["Lorem", " ", "", "ipsum "]) yield word;
  yield [{ a: 1, b: 2 }];
  for (const word of ["dolor ", "sit"]) yield word;
}

const stream = <Button>Stream</Button>;
if (stream) state.parts = await <WriteStream source={() => words()} />;
else <Write>{state.parts}</Write>;
