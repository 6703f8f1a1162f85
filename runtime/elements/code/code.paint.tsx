// Paints code.
import { flag } from "../../painter/parts/flag.ts";
import { useState } from "preact/hooks";
import { CodeText } from "../../painter/parts/code-text.tsx";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Code as plain, type CodeProps } from "./code.ts";
import { code as words } from "../../language/english/shown.ts";
import { write } from "../../language/write.ts";
import "./code.css";
import { writeText } from "../define.ts";

const CodePaint: Paint<CodeProps> = ({ props, box }) => {
  const { language, lineNumbers, wrap, height } = props;
  const code = writeText(props.children ?? "").replace(/^\n|\n\s*$/g, "");
  return (
    <figure {...box} data-language={language} data-wrap={flag(wrap)}>
      {/* What scrolls has to be reached by keyboard. */}
      <pre
        tabIndex={0}
        aria-label={language === undefined ? words.code : write(words.in, { language })}
        style={height === undefined ? undefined : `max-height:${height}px`}
      >
        <code data-numbered={flag(lineNumbers)} style={lineNumbers ? `--digits:${digitsOf(code)}` : undefined}>
          <CodeText code={code} language={language} lines={lineNumbers} />
        </code>
      </pre>
      <Copy code={code} />
    </figure>
  );
};

/** How many digits the number of the last line has. */
const digitsOf = (code: string): number => Math.max(2, `${code.split("\n").length}`.length);

function Copy({ code }: { code: string }) {
  const [said, say] = useState<string>();
  const copy = async (figure: Element): Promise<void> => {
    try {
      // Pages that come over plain HTTP have no clipboard.
      await navigator.clipboard.writeText(code);
      say(words.copied);
    } catch {
      getSelection()?.selectAllChildren(figure.querySelector("code")!);
      say(write(words.press, { keys: /Mac|iP/.test(navigator.platform) ? "⌘C" : "Ctrl+C" }));
    }
    setTimeout(() => say(undefined), 2500);
  };
  return (
    <button
      type="button"
      class="dc-copy"
      data-part="copy"
      onClick={(event) => void copy(event.currentTarget.parentElement!)}
    >
      <span aria-live="polite">{said ?? words.copy}</span>
    </button>
  );
}

export const Code: typeof plain = /*#__PURE__*/ painted(plain, CodePaint);
