// What has to survive a server: state, widgets of all kinds, the address, what is kept and what all share.
import { Button, Checkbox, DownloadButton, Expander, FileUploader, query, session, shared, Slider, stored, Text, TextInput, context, Container } from "dacapo";

const state = session({ clicks: 0, at: new Date(0), tags: new Map<string, Set<number>>(), gestures: [] as string[] });
const all = shared({ votes: 0, said: "" });
const mine = stored({ visits: 0 });
const asked = query({ step: 0 });

<Text>clicks {state.clicks}</Text>;
<Text>votes {all.votes} {all.said}</Text>;
<Text>visits {mine.visits}</Text>;
<Text>step {asked.step}</Text>;
<Text>tags {[...state.tags].map(([key, set]) => `${key}:${[...set].join("+")}`).join(" ")} {state.at.getTime()}</Text>;
const name = <TextInput label="Name" />;
const size = <Slider label="Size" max={10} value={3} />;
const loud = <Checkbox label="Loud" />;
<Text>{name} {size} {loud ? "loud" : "quiet"}</Text>;
if (loud) <TextInput label="Kept" persist />;
<Expander label="More" lazy>{() => { <TextInput label="Inside" />; }}</Expander>;
<Button onClick={() => {
  state.clicks += 1;
  state.at = new Date(state.clicks * 1000);
  state.tags.set("all", (state.tags.get("all") ?? new Set()).add(state.clicks));
  if (context.gesture !== null) state.gestures.push(context.gesture);
}}>Click</Button>;
<Button onClick={() => shared.update("votes", (votes) => votes + 1)}>Vote</Button>;
<Button onClick={() => { all.said = `${name} says`; }}>Say</Button>;
<Button onClick={() => { mine.visits += 1; asked.step += 1; }}>Step</Button>;
<Container>{() => {
  for (const n of state.tags.get("all") ?? []) <Button key={n} onClick={() => { state.tags.get("all")!.delete(n); }}>Delete {n}</Button>;
}}</Container>;
const file = <FileUploader label="File" />;
if (file !== null) <Text>{file.name} has {(await file.text()).length} letters</Text>;
<DownloadButton data={() => `made for ${name}`} fileName="made.txt">Download</DownloadButton>;
<Text>gestures {new Set(state.gestures).size}</Text>;
