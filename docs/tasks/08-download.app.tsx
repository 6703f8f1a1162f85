// Hand a file over.
import { DownloadButton, TextArea } from "dacapo";

const text = <TextArea label="Notes" value="From the top" />;
<DownloadButton data={() => text} fileName="notes.txt" icon="download">Save</DownloadButton>;
