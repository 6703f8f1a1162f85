// The elements and functions of "dacapo", as much of them as the compiler needs to know.

export interface ElementFacts {
  /** What may stand between the tags: nothing, text with inline HTML, or drawings. */
  readonly children: "none" | "text" | "block";
  /** It has a value that the person using the app sets. */
  readonly widget?: true;
  readonly props: readonly string[];
}

export type Catalogue = Record<string, ElementFacts>;

const common = ["key", "help", "width", "class", "style"];
const labelled = [...common, "label", "disabled"];
const widget = [...labelled, "value", "bind", "persist", "onChange", "hideLabel"];

const none = (...props: string[]): ElementFacts => ({ children: "none", props: [...common, ...props] });
const text = (...props: string[]): ElementFacts => ({ children: "text", props: [...common, "children", ...props] });
const block = (...props: string[]): ElementFacts => ({ children: "block", props: [...common, "children", ...props] });
const input = (...props: string[]): ElementFacts => ({ children: "none", widget: true, props: [...widget, ...props] });
const button = (...props: string[]): ElementFacts => ({
  children: "text",
  widget: true,
  props: [...labelled, "children", "onClick", "kind", "icon", ...props],
});

export const catalogue: Catalogue = {
  Title: text(),
  Header: text("divider"),
  Subheader: text("divider"),
  Text: text(),
  Caption: text(),
  Markdown: text(),
  Code: text("language", "lineNumbers", "wrap"),
  Divider: none(),
  Alert: text("level", "icon"),
  Exception: none("error"),
  Progress: none("value", "label"),
  Metric: none("label", "value", "delta", "deltaColor", "hideLabel"),
  Table: none("data", "columns"),
  Button: button(),
  SubmitButton: button(),
  Checkbox: input(),
  Toggle: input(),
  TextInput: input("placeholder", "type", "maxLength", "autocomplete"),
  TextArea: input("placeholder", "maxLength", "height"),
  NumberInput: input("min", "max", "step", "placeholder", "format"),
  Slider: input("min", "max", "step", "format"),
  SelectBox: input("options", "format", "placeholder"),
  MultiSelect: input("options", "format", "placeholder", "maxSelections"),
  Radio: input("options", "format", "horizontal", "captions"),
  Container: block("border", "height"),
  Row: block("gap", "align"),
  Columns: block("of", "gap", "align"),
  Column: block("border"),
  Sidebar: block(),
  Tabs: block("labels", "selected"),
  Tab: block("label", "icon", "lazy"),
  Expander: block("label", "icon", "open", "lazy"),
  Empty: none(),
  Form: block("onSubmit", "clearOnSubmit", "enterToSubmit", "border"),
  Fragment: block("runEvery"),
};

/** What else "dacapo" exports: names that are values but not elements. */
export const functions: readonly string[] = [
  "rerun",
  "stop",
  "session",
  "query",
  "context",
  "signal",
  "tick",
  "toast",
  "navigate",
  "cache",
  "defineElement",
];
