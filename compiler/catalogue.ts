// The elements and functions of "dacapo", as much of them as the compiler needs to know. Written from the definitions by `npm run update`.

/** What the compiler knows of an element. */
export interface ElementFacts {
  /** What may stand between the tags: nothing, text with inline HTML, or drawings. */
  readonly children: "none" | "text" | "block";
  /** It has a value that the person using the app sets. */
  readonly widget?: true;
  /** The names of its props. */
  readonly props: readonly string[];
}

/** The elements, by name. */
export type Catalogue = Record<string, ElementFacts>;

const words = (text: string): string[] => text.split(" ");

export const catalogue: Catalogue = {
  Alert: { children: "text", props: words("key help width class style children icon level title") },
  AreaChart: { children: "none", widget: true, props: words("key help width class style data title height colors legend selection rowKey bind name persist disabled onChange x y xTitle yTitle xFormat yFormat xScale yScale xDomain yDomain lines bands notes color detail stack curve") },
  Audio: { children: "none", props: words("key help width class style source sampleRate label start end loop autoplay") },
  AudioInput: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange sampleRate") },
  Badge: { children: "text", props: words("key help width class style children icon color") },
  Balloons: { children: "none", props: words("key help width class style") },
  BarChart: { children: "none", widget: true, props: words("key help width class style data title height colors legend selection rowKey bind name persist disabled onChange x y xTitle yTitle xFormat yFormat xScale yScale xDomain yDomain lines bands notes color stack horizontal sort") },
  Bottom: { children: "block", props: words("key help width class style children") },
  BoxPlot: { children: "none", widget: true, props: words("key help width class style data title height colors legend selection rowKey bind name persist disabled onChange x y xTitle yTitle xFormat yFormat xScale yScale xDomain yDomain lines bands notes color horizontal") },
  Button: { children: "text", widget: true, props: words("key help width class style children icon type disabled onClick") },
  CameraInput: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange facing") },
  Caption: { children: "text", props: words("key help width class style children") },
  ChatInput: { children: "none", widget: true, props: words("key help width class style placeholder label maxLength disabled onSubmit") },
  ChatMessage: { children: "block", props: words("key help width class style children name avatar") },
  Checkbox: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange") },
  Code: { children: "text", props: words("key help width class style children language lineNumbers wrap") },
  ColorPicker: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange") },
  Column: { children: "block", props: words("key help width class style children border") },
  Columns: { children: "block", props: words("key help width class style children of gap align border") },
  Container: { children: "block", props: words("key help width class style children border height") },
  DataEditor: { children: "none", widget: true, props: words("key help width class style data columns rowKey add remove schema label height rowHeight search download disabled bind name persist onCellClick onChange") },
  DataFrame: { children: "none", widget: true, props: words("key help width class style data columns rowKey label height rowHeight search download selection value bind name persist disabled onCellClick onChange") },
  DateInput: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange min max clearable") },
  DateTimeInput: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange min max clearable step") },
  Dialog: { children: "block", props: words("key help width class style children title onDismiss dismissible") },
  Divider: { children: "none", props: words("key help width class style") },
  DownloadButton: { children: "text", widget: true, props: words("key help width class style children icon data fileName mime type disabled onClick") },
  EChart: { children: "none", widget: true, props: words("key help width class style option height label selection bind name persist disabled onChange") },
  Empty: { children: "block", props: words("key help width class style children") },
  Exception: { children: "none", props: words("key help width class style name message frame stack causes hint code docs") },
  Expander: { children: "block", widget: true, props: words("key help width class style children icon label expanded lazy") },
  Feedback: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange kind") },
  FileUploader: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange accept multiple maxSize") },
  Form: { children: "block", props: words("key help width class style children schema onSubmit clearOnSubmit enterToSubmit border") },
  Fragment: { children: "block", props: words("key help width class style children runEvery memo") },
  Graphviz: { children: "none", props: words("key help width class style dot engine height label") },
  Header: { children: "text", props: words("key help width class style children divider") },
  Heatmap: { children: "none", widget: true, props: words("key help width class style data title height colors legend selection rowKey bind name persist disabled onChange x y xTitle yTitle value") },
  Histogram: { children: "none", widget: true, props: words("key help width class style data title height colors legend selection rowKey bind name persist disabled onChange xTitle yTitle xFormat yFormat xDomain yDomain lines bands notes color value bins") },
  Html: { children: "text", props: words("key help width class style children") },
  IFrame: { children: "none", props: words("key help width class style title src html height sandbox allow") },
  Image: { children: "none", props: words("key help width class style source alt caption clamp zoom") },
  Json: { children: "none", props: words("key help width class style data expanded label") },
  Latex: { children: "text", props: words("key help width class style children") },
  LineChart: { children: "none", widget: true, props: words("key help width class style data title height colors legend selection rowKey bind name persist disabled onChange x y xTitle yTitle xFormat yFormat xScale yScale xDomain yDomain lines bands notes color detail curve points") },
  LinkButton: { children: "text", props: words("key help width class style children icon href type disabled") },
  Logo: { children: "none", props: words("key help width class style source alt href size") },
  MapChart: { children: "none", widget: true, props: words("key help width class style data title height colors legend selection rowKey bind name persist disabled onChange lat lon geometry line color size label view moves tiles outline") },
  Markdown: { children: "text", props: words("key help width class style children") },
  Mermaid: { children: "text", props: words("key help width class style children height label") },
  Metric: { children: "none", props: words("key help width class style icon label value delta deltaColor format border") },
  MultiSelect: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange options format max placeholder") },
  Navigation: { children: "block", props: words("key help width class style children position") },
  NumberInput: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange min max step clearable placeholder") },
  Page: { children: "block", props: words("key help width class style children path title icon section app") },
  PageLink: { children: "text", props: words("key help width class style children path icon disabled") },
  Pdf: { children: "none", props: words("key help width class style source height label") },
  PieChart: { children: "none", widget: true, props: words("key help width class style data title height colors legend selection rowKey bind name persist disabled onChange label value hole") },
  Pills: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange options format multiple clearable") },
  Plotly: { children: "none", widget: true, props: words("key help width class style data layout config height label selection bind name persist disabled onChange") },
  Popover: { children: "block", widget: true, props: words("key help width class style children icon label type disabled lazy") },
  Progress: { children: "none", props: words("key help width class style value text") },
  Radio: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange options format horizontal captions") },
  Row: { children: "block", props: words("key help width class style children gap align justify") },
  ScatterChart: { children: "none", widget: true, props: words("key help width class style data title height colors legend selection rowKey bind name persist disabled onChange x y xTitle yTitle xFormat yFormat xScale yScale xDomain yDomain lines bands notes color size shape trend") },
  SegmentedControl: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange options format multiple clearable") },
  SelectBox: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange options format clearable placeholder") },
  SelectSlider: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange options format") },
  Sidebar: { children: "block", props: words("key help width class style children") },
  Skeleton: { children: "block", props: words("key help width class style children height") },
  Slider: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange min max step format") },
  Snow: { children: "none", props: words("key help width class style") },
  Space: { children: "none", props: words("key help width class style size") },
  Spinner: { children: "block", props: words("key help width class style children label") },
  Status: { children: "block", props: words("key help width class style children label state expanded") },
  Subheader: { children: "text", props: words("key help width class style children divider") },
  SubmitButton: { children: "text", widget: true, props: words("key help width class style children icon type disabled onClick") },
  Tab: { children: "block", props: words("key help width class style children label icon lazy") },
  Table: { children: "none", props: words("key help width class style data columns") },
  Tabs: { children: "block", widget: true, props: words("key help width class style children labels") },
  Text: { children: "text", props: words("key help width class style children") },
  TextArea: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange placeholder maxLength rows height") },
  TextInput: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange placeholder type maxLength autocomplete") },
  TimeInput: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange min max clearable step") },
  Title: { children: "text", props: words("key help width class style children divider") },
  Toast: { children: "text", props: words("key help width class style children icon duration") },
  Toggle: { children: "none", widget: true, props: words("key help width class style label hideLabel disabled value bind name persist onChange") },
  VegaLite: { children: "none", widget: true, props: words("key help width class style spec data height label selection bind name persist disabled onChange") },
  Video: { children: "none", props: words("key help width class style source subtitles muted poster label start end loop autoplay") },
  Write: { children: "text", props: words("key help width class style children") },
  WriteStream: { children: "none", props: words("key help width class style source stoppable") },
};

/** What else "dacapo" exports: names that are values but not elements. */
export const functions: readonly string[] = words("cache cleanup context defineElement lazy lazyRows md memo navigate params query rerun session shared signal stop stored tick toast");
