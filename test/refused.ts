// Scripts that are well typed, and that the compiler refuses or warns of all the same.

const imports = `import { Button, cache, Container, rerun, Slider, Text, TextInput, session } from "dacapo";\n`;

export const refused: Record<string, { source: string; code: string; severity?: "warning" }> = {
  "a default export": {
    source: `${imports}<Text>Hello</Text>;\nexport default function App() { return 1; }\n`,
    code: "default-export",
  },
  "a bare rerun()": { source: `${imports}<Text>Hello</Text>;\nrerun();\n`, code: "rerun-unconditional" },
  "an element in text": { source: `${imports}<Text>Hello <Button>Go</Button></Text>;\n`, code: "element-in-text" },
  "a cached function that captures": {
    source: `${imports}const n = <Slider label="N" />;\nconst twice = cache(() => n * 2);\n<Text>{twice()}</Text>;\n`,
    code: "cache-captures",
  },
  "a dynamic config": {
    source: `${imports}export const config = { title: String(Date.now()) };\n<Text>Hello</Text>;\n`,
    code: "config-not-static",
  },
  "a missing semicolon": { source: `${imports}const a = 1\n<Text>{a}</Text>;\n`, code: "missing-semicolon" },
  "an element in a prop": {
    source: `${imports}<Slider label="N" max={Number(<Slider label="M" />)} />;\n`,
    code: "jsx-in-prop",
  },
  "a drawing at module level": {
    source: `${imports}export const name = TextInput({ label: "Name" });\n`,
    code: "drawing-outside-run",
  },
  "what the types are stripped by": {
    source: `${imports}namespace Tools { export let n = 1; }\n<Text>{Tools.n}</Text>;\n`,
    code: "syntax",
  },
  "a list without keys": {
    source: `${imports}for (const label of ["a", "b"]) <TextInput label={label} />;\n`,
    code: "key-missing-in-list",
    severity: "warning",
  },
};
