// The attributes of plain HTML tags in app scripts, as HTML writes them or as the DOM names them.

type Of<T> = T | null | undefined;
type Text = Of<string | number | false>;
type Flag = Of<boolean>;
type Amount = Of<number | string>;

/** Called before the script runs, with what came with the event. May be async: the run then waits for it. */
type Handler<Given> = Of<(given: Given) => unknown>;

/** Attributes that every tag takes. */
export interface GlobalAttributes {
  /** Tells the draws of one call site apart, so that they follow the item when a list is reordered. */
  key?: string | number | undefined;
  id?: Text;
  /** CSS classes: `"row wide"`. */
  class?: Text;
  className?: Text;
  /** CSS declarations, as text or as an object: `"color: red"`, `{ color: "red" }`. */
  style?: Of<string | Readonly<Record<string, string | number | false | null | undefined>>>;
  title?: Text;
  lang?: Text;
  dir?: Of<"ltr" | "rtl" | "auto">;
  role?: Text;
  slot?: Text;
  part?: Text;
  is?: Text;
  hidden?: Of<boolean | "until-found">;
  inert?: Flag;
  popover?: Of<boolean | "auto" | "manual" | "hint">;
  draggable?: Of<boolean | "true" | "false">;
  translate?: Of<"yes" | "no">;
  tabindex?: Amount;
  tabIndex?: Amount;
  accesskey?: Text;
  accessKey?: Text;
  autofocus?: Flag;
  autoFocus?: Flag;
  contenteditable?: Of<boolean | "true" | "false" | "plaintext-only">;
  contentEditable?: Of<boolean | "true" | "false" | "plaintext-only">;
  spellcheck?: Of<boolean | "true" | "false">;
  spellCheck?: Of<boolean | "true" | "false">;
  autocapitalize?: Text;
  autocorrect?: Text;
  enterkeyhint?: Text;
  enterKeyHint?: Text;
  inputmode?: Of<"none" | "text" | "decimal" | "numeric" | "tel" | "search" | "email" | "url">;
  inputMode?: Of<"none" | "text" | "decimal" | "numeric" | "tel" | "search" | "email" | "url">;
  itemid?: Text;
  itemprop?: Text;
  itemref?: Text;
  itemscope?: Flag;
  itemtype?: Text;
  [data: `data-${string}`]: unknown;
  [aria: `aria-${string}`]: Of<string | number | boolean>;
  /** A handler gets the key for events of the keyboard, what the field holds for `input` and `change`, nothing else. */
  [on: `on${string}`]: Handler<any>;
  onKeyDown?: Handler<string>;
  onKeyUp?: Handler<string>;
  onKeyPress?: Handler<string>;
  onkeydown?: Handler<string>;
  onkeyup?: Handler<string>;
  onkeypress?: Handler<string>;
  /** What is drawn inside; a function draws by statements. */
  children?: unknown;
}

/** Tags without a table of their own take any attribute. */
export interface OpenAttributes extends GlobalAttributes {
  [attribute: string]: unknown;
}

interface Link extends GlobalAttributes {
  href?: Of<string>;
  target?: Of<"_self" | "_blank" | "_parent" | "_top" | (string & {})>;
  rel?: Of<string>;
  download?: Of<string | boolean>;
  ping?: Of<string>;
  hreflang?: Of<string>;
  referrerpolicy?: Of<string>;
  referrerPolicy?: Of<string>;
}

interface Anchor extends Link {
  type?: Of<string>;
}

interface Area extends Link {
  alt?: Text;
  coords?: Text;
  shape?: Of<"rect" | "circle" | "poly" | "default">;
}

interface Sized extends GlobalAttributes {
  width?: Amount;
  height?: Amount;
}

interface Picture extends Sized {
  src?: Of<string>;
  alt?: Text;
  srcset?: Of<string>;
  srcSet?: Of<string>;
  sizes?: Of<string>;
  loading?: Of<"eager" | "lazy">;
  decoding?: Of<"sync" | "async" | "auto">;
  fetchpriority?: Of<"high" | "low" | "auto">;
  fetchPriority?: Of<"high" | "low" | "auto">;
  crossorigin?: Of<"" | "anonymous" | "use-credentials" | boolean>;
  crossOrigin?: Of<"" | "anonymous" | "use-credentials" | boolean>;
  referrerpolicy?: Of<string>;
  referrerPolicy?: Of<string>;
  usemap?: Of<string>;
  useMap?: Of<string>;
  ismap?: Flag;
  isMap?: Flag;
}

interface Media extends Sized {
  src?: Of<string>;
  controls?: Flag;
  autoplay?: Flag;
  autoPlay?: Flag;
  loop?: Flag;
  muted?: Flag;
  preload?: Of<"none" | "metadata" | "auto" | "">;
  poster?: Of<string>;
  playsinline?: Flag;
  playsInline?: Flag;
  crossorigin?: Of<"" | "anonymous" | "use-credentials" | boolean>;
  crossOrigin?: Of<"" | "anonymous" | "use-credentials" | boolean>;
}

interface Source extends Sized {
  src?: Of<string>;
  srcset?: Of<string>;
  srcSet?: Of<string>;
  sizes?: Of<string>;
  media?: Of<string>;
  type?: Of<string>;
}

interface Track extends GlobalAttributes {
  src?: Of<string>;
  kind?: Of<"subtitles" | "captions" | "descriptions" | "chapters" | "metadata">;
  srclang?: Of<string>;
  label?: Text;
  default?: Flag;
}

interface Frame extends Sized {
  src?: Of<string>;
  name?: Text;
  allow?: Of<string>;
  allowfullscreen?: Flag;
  allowFullscreen?: Flag;
  loading?: Of<"eager" | "lazy">;
  sandbox?: Of<string>;
  referrerpolicy?: Of<string>;
  referrerPolicy?: Of<string>;
}

/** What belongs to a form of HTML. */
interface Field extends GlobalAttributes {
  name?: Text;
  disabled?: Flag;
  form?: Text;
  required?: Flag;
  autocomplete?: Text;
  autoComplete?: Text;
}

interface Typed extends Field {
  value?: Text;
  placeholder?: Text;
  readonly?: Flag;
  readOnly?: Flag;
  minlength?: Amount;
  minLength?: Amount;
  maxlength?: Amount;
  maxLength?: Amount;
  dirname?: Text;
}

type InputType =
  | "button"
  | "checkbox"
  | "color"
  | "date"
  | "datetime-local"
  | "email"
  | "file"
  | "hidden"
  | "image"
  | "month"
  | "number"
  | "password"
  | "radio"
  | "range"
  | "reset"
  | "search"
  | "submit"
  | "tel"
  | "text"
  | "time"
  | "url"
  | "week";

interface Input extends Typed {
  type?: Of<InputType>;
  checked?: Flag;
  indeterminate?: Flag;
  min?: Amount;
  max?: Amount;
  step?: Amount;
  pattern?: Text;
  multiple?: Flag;
  accept?: Text;
  capture?: Of<boolean | "user" | "environment">;
  list?: Text;
  size?: Amount;
  src?: Of<string>;
  alt?: Text;
  width?: Amount;
  height?: Amount;
  popovertarget?: Text;
  popovertargetaction?: Text;
}

/** Their handlers get the text that they hold. */
interface Written extends Field {
  onInput?: Handler<string>;
  onChange?: Handler<string>;
  oninput?: Handler<string>;
  onchange?: Handler<string>;
}

interface TextArea extends Typed, Written {
  rows?: Amount;
  cols?: Amount;
  wrap?: Of<"soft" | "hard" | "off">;
}

interface Select extends Written {
  value?: Text;
  multiple?: Flag;
  size?: Amount;
}

interface Option extends GlobalAttributes {
  value?: Text;
  label?: Text;
  selected?: Flag;
  disabled?: Flag;
}

interface Button extends Field {
  type?: Of<"button" | "submit" | "reset">;
  value?: Text;
  popovertarget?: Text;
  popoverTarget?: Text;
  popovertargetaction?: Text;
  popoverTargetAction?: Text;
  command?: Text;
  commandfor?: Text;
}

interface Form extends GlobalAttributes {
  action?: Of<string>;
  method?: Of<"get" | "post" | "dialog">;
  enctype?: Of<string>;
  target?: Of<string>;
  name?: Text;
  rel?: Of<string>;
  novalidate?: Flag;
  noValidate?: Flag;
  autocomplete?: Text;
  autoComplete?: Text;
}

interface Named extends GlobalAttributes {
  name?: Text;
}

interface For extends GlobalAttributes {
  for?: Text;
  htmlFor?: Text;
}

interface Output extends For {
  name?: Text;
  form?: Text;
}

interface Meter extends GlobalAttributes {
  value?: Amount;
  min?: Amount;
  max?: Amount;
  low?: Amount;
  high?: Amount;
  optimum?: Amount;
}

interface Cell extends GlobalAttributes {
  colspan?: Amount;
  colSpan?: Amount;
  rowspan?: Amount;
  rowSpan?: Amount;
  headers?: Text;
  scope?: Of<"row" | "col" | "rowgroup" | "colgroup">;
  abbr?: Text;
}

interface Span extends GlobalAttributes {
  span?: Amount;
}

interface List extends GlobalAttributes {
  start?: Amount;
  reversed?: Flag;
  type?: Of<"1" | "a" | "A" | "i" | "I">;
}

interface Item extends GlobalAttributes {
  value?: Amount;
}

interface Openable extends GlobalAttributes {
  open?: Flag;
  name?: Text;
}

interface Dated extends GlobalAttributes {
  datetime?: Text;
  dateTime?: Text;
  cite?: Of<string>;
}

interface Cited extends GlobalAttributes {
  cite?: Of<string>;
}

interface Data extends GlobalAttributes {
  value?: Text;
}

/** The tags that take nothing but what every tag takes. */
type PlainTag =
  | "abbr"
  | "address"
  | "article"
  | "aside"
  | "b"
  | "bdi"
  | "bdo"
  | "br"
  | "caption"
  | "cite"
  | "code"
  | "datalist"
  | "dd"
  | "dfn"
  | "div"
  | "dl"
  | "dt"
  | "em"
  | "figcaption"
  | "figure"
  | "footer"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "header"
  | "hgroup"
  | "hr"
  | "i"
  | "kbd"
  | "legend"
  | "main"
  | "mark"
  | "menu"
  | "nav"
  | "p"
  | "picture"
  | "pre"
  | "rp"
  | "rt"
  | "ruby"
  | "s"
  | "samp"
  | "search"
  | "section"
  | "small"
  | "span"
  | "strong"
  | "sub"
  | "summary"
  | "sup"
  | "table"
  | "tbody"
  | "tfoot"
  | "thead"
  | "tr"
  | "u"
  | "ul"
  | "var"
  | "wbr";

interface OtherTags {
  a: Anchor;
  area: Area;
  audio: Media;
  blockquote: Cited;
  button: Button;
  canvas: Sized;
  col: Span;
  colgroup: Span;
  data: Data;
  del: Dated;
  details: Openable;
  dialog: Openable;
  fieldset: Field;
  form: Form;
  iframe: Frame;
  img: Picture;
  input: Input;
  ins: Dated;
  label: For;
  li: Item;
  map: Named;
  meter: Meter;
  ol: List;
  optgroup: Option;
  option: Option;
  output: Output;
  progress: Meter;
  q: Cited;
  select: Select;
  source: Source;
  td: Cell;
  textarea: TextArea;
  th: Cell;
  time: Dated;
  track: Track;
  video: Media;
}

/** The tags of SVG and MathML, which take any attribute. */
type DrawingTag =
  | "animate"
  | "animateMotion"
  | "animateTransform"
  | "circle"
  | "clipPath"
  | "defs"
  | "desc"
  | "ellipse"
  | "filter"
  | "foreignObject"
  | "g"
  | "image"
  | "line"
  | "linearGradient"
  | "marker"
  | "mask"
  | "math"
  | "mfrac"
  | "mi"
  | "mn"
  | "mo"
  | "mrow"
  | "msqrt"
  | "msub"
  | "msup"
  | "mtext"
  | "path"
  | "pattern"
  | "polygon"
  | "polyline"
  | "radialGradient"
  | "rect"
  | "stop"
  | "svg"
  | "symbol"
  | "text"
  | "textPath"
  | "title"
  | "tspan"
  | "use";

/** The attributes of each tag that has a name of its own. */
export type KnownTags = { [T in PlainTag]: GlobalAttributes } & { [T in DrawingTag]: OpenAttributes } & OtherTags;

/** The attributes of every tag, those of custom elements too. */
export type HtmlTags = KnownTags & { [tag: string]: OpenAttributes };
