// What was done on the page as a test file, to be copied or saved beside the script.
import { useState } from "preact/hooks";
import type { Pictures } from "./picture.ts";

export function TestView({ picture: { file, text } }: { picture: Pictures["Test"] }) {
  const [copied, setCopied] = useState("");
  const name = file
    .split("/")
    .at(-1)!
    .replace(/\.app\.tsx$/, ".test.ts");
  return (
    <>
      <p class="acts">
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => setCopied("Copied."),
              () => setCopied("The browser does not allow it here: select the text instead."),
            )
          }
        >
          Copy test
        </button>
        <a class="button" download={name} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
          Download {name}
        </a>
        <span role="status">{copied}</span>
      </p>
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </>
  );
}
