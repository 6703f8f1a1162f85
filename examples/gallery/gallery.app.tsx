// Every element with its states, its source beside it, in a page for each group; and a search through all of them.
import { type AppConfig, Caption, Logo, Navigation, Page, Sidebar, TextInput, ThemeSwitch, Title } from "dacapo";
import { findSamples } from "./groups.ts";
import { sign } from "./made.ts";
import { Group, Shown } from "./sample.app";

export const config = {
  title: "Gallery",
  icon: "🎼",
  layout: "wide",
  theme: [{ name: "standard" }, "graphite", "parchment", "forest", "contrast"],
} satisfies AppConfig;

<Logo source={sign} alt="Gallery" />;
const sought = <Sidebar>{() => {
  const text = <TextInput label="Search" type="search" placeholder="SelectBox, disabled …" live />;
  <ThemeSwitch />;
  return text;
}}</Sidebar>;

if (sought.trim() === "") {
  <Navigation>
    <Page path="/" title="Text" icon="title">{() => <Group of="texts" />}</Page>
    <Page path="/buttons" title="Buttons" icon="touch_app">{() => <Group of="buttons" />}</Page>
    <Page path="/choices" title="Choices" icon="checklist">{() => <Group of="choices" />}</Page>
    <Page path="/fields" title="Fields" icon="edit">{() => <Group of="fields" />}</Page>
    <Page path="/layouts" title="Layout" icon="dashboard">{() => <Group of="layouts" />}</Page>
    <Page path="/messages" title="Messages" icon="chat">{() => <Group of="messages" />}</Page>
    <Page path="/data" title="Data" icon="table">{() => <Group of="data" />}</Page>
    <Page path="/charts" title="Charts" icon="bar_chart">{() => <Group of="charts" />}</Page>
    <Page path="/media" title="Media" icon="image">{() => <Group of="media" />}</Page>
  </Navigation>;
} else {
  const found = findSamples(sought);
  <Title>Found</Title>;
  <Caption>{found.length} samples speak of “{sought.trim()}”.</Caption>;
  for (const sample of found) <Shown key={sample.name} sample={sample} />;
}
