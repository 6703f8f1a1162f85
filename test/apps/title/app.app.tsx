// The same header, updated in three ways: by a rerun, by a callback, by a container written later.
import { type AppConfig, Button, Container, Header, rerun, session } from "dacapo";

export const config = { title: "Title", icon: "🎼" } satisfies AppConfig;

const state = session({ value: "Title" });

// 1. rerun(): stop here and start again from the top
<Header>{state.value}</Header>;
const foo = <Button>Foo</Button>;
if (foo) {
  state.value = "Foo";
  rerun();
}

// 2. a callback runs before the script does, so the header above is already right
<Button onClick={() => { state.value = "Bar"; }}>Bar</Button>;

// 3. a container keeps a place for what is written later
const place = <Container />;
const baz = <Button>Baz</Button>;
if (baz) state.value = "Baz";
place(() => <Header>{state.value}</Header>);
