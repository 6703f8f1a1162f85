// Pages: a function gets the parameters of its path; app scripts fit, as a module, its default export or what loads it.
import { Navigation, Page, PageLink, Text } from "dacapo";
import { openApp } from "dacapo/testing";
import Forms from "./forms.app";
import * as forms from "./forms.app";
import { exact } from "./same.ts";

<Navigation position="top">
  <Page path="/" title="Home" icon="🏠" section="All" app={() => import("./forms.app")} />
  <Page path="/forms" app={Forms} />
  <Page path="/module" app={forms} />
  <Page path="/drawn"><Text>drawn</Text></Page>
  <Page path="/plain">{() => { <Text>drawn</Text>; }}</Page>
  <Page path="/users/:id/:tab">{({ id, tab }) => {
    exact<string>()(id);
    exact<string>()(tab);
    <Text>{id}</Text>;
  }}</Page>
  <Page path="/users/:id">{(params) => exact<{ readonly id: string }>()(params)}</Page>
</Navigation>;
<PageLink path="/forms">Forms</PageLink>;
export const opened = () => openApp(Forms, { query: { page: 1 } });

<Navigation position="left"><Page path="/" /></Navigation>;
//          ^^^^^^^^ Type '"left"' is not assignable to type
<Navigation><Page path="/users/:id">{({ name }) => <Text>{name}</Text>}</Page></Navigation>;
//                                      ^^^^ Property 'name' does not exist on type 'ParamsOf<"/users/:id">'
<Navigation><Page path={3} /></Navigation>;
//                ^^^^ Type 'number' is not assignable to type 'string'
const pathless = <Page title="Home" />;
//                ^^^^ `<Page>` needs the prop `path`
const pageless = <Navigation />;
//                ^^^^^^^^^^ `<Navigation>` needs something between its tags.
