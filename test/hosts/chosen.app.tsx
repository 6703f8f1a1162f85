// Files that are added to a list, one after another.
import { FileUploader, Text } from "dacapo";

const files = <FileUploader label="Files" multiple />;
const texts = await Promise.all(files.map(async (file) => `${file.name}: ${await file.text()}`));
<Text>{texts.join(", ")}</Text>;
