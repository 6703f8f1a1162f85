// Files that are shown: bytes of a script that lives elsewhere than its page.
import { Audio, Button, FileUploader, Image, memo, session, Text, Video } from "dacapo";

const state = session({ shown: true, version: 1 });
const picture = memo(() => new Blob([`picture ${state.version}`], { type: "image/png" }));
const sound = memo(() => new File(["sound"], "sound.wav", { type: "audio/wav" }));
const subtitles = memo(() => new Blob(["WEBVTT\n"], { type: "text/vtt" }));

<Button onClick={() => { state.shown = !state.shown; }}>Toggle</Button>;
<Button onClick={() => { state.version += 1; }}>Change</Button>;
<Button>Again</Button>;
if (state.shown) <Image source={[picture, "/plain.png", picture]} alt={["One", "Two", "Three"]} />;
<Audio source={sound} />;
<Video source={new Uint8Array([1, 2, 3])} subtitles={{ English: subtitles }} />;
const file = <FileUploader label="File" />;
if (file !== null) <Image source={file} alt="Yours" />;
<Text>Version {state.version}</Text>;
