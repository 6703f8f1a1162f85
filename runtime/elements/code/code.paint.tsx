// Paints code.
import { flag } from "../../painter/parts/flag.ts";
import { useState } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import type { CodeProps } from "./code.ts";
import "./code.css";
import { writeText } from "../define.ts";

export const CodePaint: Paint<CodeProps> = ({ props, box }) => {
  const { language, lineNumbers, wrap } = props;
  const code = writeText(props.children ?? "").replace(/^\n|\n\s*$/g, "");
  return (
    <figure {...box} data-language={language} data-wrap={flag(wrap)}>
      {/* What scrolls has to be reached by keyboard. */}
      <pre tabIndex={0} aria-label={language === undefined ? "Code" : `Code, ${language}`}>
        <code>{lineNumbers ? code.split("\n").map((line, i) => <span key={i}>{line + "\n"}</span>) : code}</code>
      </pre>
      <Copy code={code} />
    </figure>
  );
};

function Copy({ code }: { code: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button type="button" class="dc-copy" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? "Copied" : "Copy"}</span>
    </button>
  );
}
