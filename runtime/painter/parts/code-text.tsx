// Code in colours: plain at first, and as soon as the part that reads languages has come, by what each word is.
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { Chunk } from "../chunk.ts";
import type { Piece } from "./read-code.ts";
import "./hues.css";
import "./code-text.css";

const reader = new Chunk(
  () => import("./read-code.ts"),
  (module) => "readCode" in module,
);

interface CodeTextProps {
  code: string;
  /** A language by its name or the ending of its files; without one the code stays plain. */
  language?: string;
  /** Each line is an element of its own. */
  lines?: boolean;
}

/** The inside of a `<code>`. What cannot be read in colours, or not loaded, stays plain. */
export function CodeText({ code, language, lines }: CodeTextProps) {
  const [loaded, setLoaded] = useState(reader.loaded);
  const wanted = language !== undefined && language !== "";
  useLayoutEffect(() => (wanted ? reader.use(() => setLoaded(reader.loaded)) : undefined), [wanted]);
  const read = useMemo(() => (wanted ? loaded?.readCode(code, language) : undefined), [loaded, code, language]);
  if (lines !== true)
    return <>{read === undefined ? code : read.flatMap((line) => [...line.map(paintPiece), "\n"]).slice(0, -1)}</>;
  return (
    <>
      {code.split("\n").map((line, at) => (
        <span key={at}>
          {read === undefined ? line : read[at]!.map(paintPiece)}
          {"\n"}
        </span>
      ))}
    </>
  );
}

const paintPiece = ({ kind, text }: Piece) => (kind === undefined ? text : <i data-kind={kind}>{text}</i>);
