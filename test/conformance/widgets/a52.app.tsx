import { DownloadButton, Text, session } from "dacapo";

const state = session({ runs: 0 });
state.runs += 1;
const pressed = <DownloadButton data="This is a text." fileName="hello.txt">Download</DownloadButton>;
<Text>{pressed ? "downloaded" : "waiting"}, run {state.runs}</Text>;
