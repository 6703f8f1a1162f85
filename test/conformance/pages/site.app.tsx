import { type AppConfig, Button, Caption, Navigation, Page, session, Slider, Text } from "dacapo";
import * as overview from "./site/overview.app";

export const config = { title: "The site" } satisfies AppConfig;

const state = session({ visits: 0, extra: false });
const size = <Slider label="In the frame" max={10} />;
<Text>frame {size}</Text>;
<Navigation>
  <Page path="/overview" app={overview} />
  <Page path="/details" app={() => import("./site/details.app")} />
  <Page path="/users/:id" title="User" app={() => import("./site/user.app")} />
  <Page path="/users/new">{() => { <Text>A new one</Text>; }}</Page>
  <Page path="/:kind/:name">{({ kind, name }) => { <Text>{kind}: {name}</Text>; }}</Page>
  {state.extra && <Page path="/extra" title="Extra">{() => { <Text>For friends</Text>; }}</Page>}
</Navigation>;
<Caption>visits: {state.visits}</Caption>;
<Button onClick={() => { state.extra = true; }}>Friends</Button>;
