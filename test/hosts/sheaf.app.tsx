// Several files, of which the script has made one by itself.
import { Button, FileUploader, session, Text } from "dacapo";

const state = session({ files: [] as File[] });
<Button onClick={() => { state.files = [new File(["made here"], "made.txt", { type: "text/plain" })]; }}>Make</Button>;
const files = <FileUploader label="Sheaf" multiple bind={state.files} />;
<Text>{(await Promise.all(files.map(async (file) => `${file.name}: ${await file.text()}`))).join(", ") || "none"}</Text>;
