// What only a server has: visitors, secrets, what all share, files that go beside the socket.
import { Button, context, DownloadButton, FileUploader, session, shared, Text } from "dacapo";
import { secret, user } from "dacapo/server";

const all = shared({ votes: 0 });
const state = session({ clicks: 0 });
const who = user<{ name: string }>();

<Text>{who?.name ?? "nobody"} {context.headers["x-team"] ?? "no team"} {context.headers["cookie"] ?? "no cookie"}</Text>;
<Text>{all.votes} votes, {state.clicks} clicks</Text>;
<Button onClick={() => shared.update("votes", (votes) => votes + 1)}>Vote</Button>;
<Button onClick={() => { state.clicks += 1; }}>Click</Button>;
<Button onClick={() => { throw new Error(`wrong ${secret("DESK_KEY")}`); }}>Fail</Button>;
<Button onClick={() => { secret("DESK_NOTHING"); }}>Missing</Button>;
const tell = <Button>Tell</Button>;
if (tell) <Text>It is {secret("DESK_KEY")}</Text>;
const file = <FileUploader label="File" />;
if (file !== null) <Text>{file.name} {file.size} {await file.text()}</Text>;
<DownloadButton data={() => "made on the server"} fileName="made.txt">Download</DownloadButton>;
const wait = <Button>Wait</Button>;
if (wait) await new Promise((resolve) => setTimeout(resolve, 300));
