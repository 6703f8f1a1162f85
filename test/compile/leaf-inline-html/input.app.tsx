import { Text, session } from "dacapo";

const state = session({ name: "Ada", url: "/ada", tags: ["a", "b"] });
<Text>Plain <b>bold</b> and <i>italic</i></Text>;
<Text>Hello <b class="name">{state.name}</b>, see <a href={state.url} data-x="1">here</a></Text>;
<Text>{state.name && <b>{state.name}</b>}</Text>;
<Text>Tags: {state.tags.map((tag) => <code key={tag}>{tag}</code>)}</Text>;
<Text><>a <b>b</b></> c</Text>;
