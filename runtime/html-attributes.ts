// The attributes of plain HTML tags in app scripts, as HTML writes them or as the DOM names them.

/** Attributes that every tag takes. */
export interface GlobalAttributes {
  /** Tells the draws of one call site apart, so that they follow the item when a list is reordered. */
  key?: string | number | undefined;
  id?: string | number | false | null;
  /** CSS classes: `"row wide"`. */
  class?: string | number | false | null;
  className?: string | number | false | null;
  /** CSS declarations, as text or as an object: `"color: red"`, `{ color: "red" }`. */
  style?: string | Readonly<Record<string, string | number | false | null | undefined>> | null;
  title?: string | number | false | null;
  lang?: string | number | false | null;
  dir?: "ltr" | "rtl" | "auto" | null;
  role?: string | number | false | null;
  slot?: string | number | false | null;
  part?: string | number | false | null;
  is?: string | number | false | null;
  hidden?: boolean | "until-found" | null;
  inert?: boolean | null;
  popover?: boolean | "auto" | "manual" | "hint" | null;
  draggable?: boolean | "true" | "false" | null;
  translate?: "yes" | "no" | null;
  tabindex?: number | string | null;
  tabIndex?: number | string | null;
  accesskey?: string | number | false | null;
  accessKey?: string | number | false | null;
  autofocus?: boolean | null;
  autoFocus?: boolean | null;
  contenteditable?: boolean | "true" | "false" | "plaintext-only" | null;
  contentEditable?: boolean | "true" | "false" | "plaintext-only" | null;
  spellcheck?: boolean | "true" | "false" | null;
  spellCheck?: boolean | "true" | "false" | null;
  autocapitalize?: string | number | false | null;
  autocorrect?: string | number | false | null;
  enterkeyhint?: string | number | false | null;
  enterKeyHint?: string | number | false | null;
  inputmode?: "none" | "text" | "decimal" | "numeric" | "tel" | "search" | "email" | "url" | null;
  inputMode?: "none" | "text" | "decimal" | "numeric" | "tel" | "search" | "email" | "url" | null;
  itemid?: string | number | false | null;
  itemprop?: string | number | false | null;
  itemref?: string | number | false | null;
  itemscope?: boolean | null;
  itemtype?: string | number | false | null;
  [data: `data-${string}`]: unknown;
  [aria: `aria-${string}`]: string | number | boolean | null | undefined;
  /** A handler gets the key for events of the keyboard, what the field holds for `input` and `change`, nothing else. */
  [on: `on${string}`]: ((given: any) => unknown) | null | undefined;
  onKeyDown?: ((given: string) => unknown) | null;
  onKeyUp?: ((given: string) => unknown) | null;
  onKeyPress?: ((given: string) => unknown) | null;
  onkeydown?: ((given: string) => unknown) | null;
  onkeyup?: ((given: string) => unknown) | null;
  onkeypress?: ((given: string) => unknown) | null;
  /** What is drawn inside; a function draws by statements. */
  children?: unknown;
}

/** Tags without a table of their own take any attribute. */
export interface OpenAttributes extends GlobalAttributes {
  [attribute: string]: unknown;
}

interface Link extends GlobalAttributes {
  href?: string | null;
  target?: "_self" | "_blank" | "_parent" | "_top" | (string & {}) | null;
  rel?: string | null;
  download?: string | boolean | null;
  ping?: string | null;
  hreflang?: string | null;
  referrerpolicy?: string | null;
  referrerPolicy?: string | null;
}

interface Anchor extends Link {
  type?: string | null;
}

interface Area extends Link {
  alt?: string | number | false | null;
  coords?: string | number | false | null;
  shape?: "rect" | "circle" | "poly" | "default" | null;
}

interface Sized extends GlobalAttributes {
  width?: number | string | null;
  height?: number | string | null;
}

interface Picture extends Sized {
  src?: string | null;
  alt?: string | number | false | null;
  srcset?: string | null;
  srcSet?: string | null;
  sizes?: string | null;
  loading?: "eager" | "lazy" | null;
  decoding?: "sync" | "async" | "auto" | null;
  fetchpriority?: "high" | "low" | "auto" | null;
  fetchPriority?: "high" | "low" | "auto" | null;
  crossorigin?: "" | "anonymous" | "use-credentials" | boolean | null;
  crossOrigin?: "" | "anonymous" | "use-credentials" | boolean | null;
  referrerpolicy?: string | null;
  referrerPolicy?: string | null;
  usemap?: string | null;
  useMap?: string | null;
  ismap?: boolean | null;
  isMap?: boolean | null;
}

interface Media extends Sized {
  src?: string | null;
  controls?: boolean | null;
  autoplay?: boolean | null;
  autoPlay?: boolean | null;
  loop?: boolean | null;
  muted?: boolean | null;
  preload?: "none" | "metadata" | "auto" | "" | null;
  poster?: string | null;
  playsinline?: boolean | null;
  playsInline?: boolean | null;
  crossorigin?: "" | "anonymous" | "use-credentials" | boolean | null;
  crossOrigin?: "" | "anonymous" | "use-credentials" | boolean | null;
}

interface Source extends Sized {
  src?: string | null;
  srcset?: string | null;
  srcSet?: string | null;
  sizes?: string | null;
  media?: string | null;
  type?: string | null;
}

interface Track extends GlobalAttributes {
  src?: string | null;
  kind?: "subtitles" | "captions" | "descriptions" | "chapters" | "metadata" | null;
  srclang?: string | null;
  label?: string | number | false | null;
  default?: boolean | null;
}

interface Frame extends Sized {
  src?: string | null;
  name?: string | number | false | null;
  allow?: string | null;
  allowfullscreen?: boolean | null;
  allowFullscreen?: boolean | null;
  loading?: "eager" | "lazy" | null;
  sandbox?: string | null;
  referrerpolicy?: string | null;
  referrerPolicy?: string | null;
}

/** What belongs to a form of HTML. */
interface Field extends GlobalAttributes {
  name?: string | number | false | null;
  disabled?: boolean | null;
  form?: string | number | false | null;
  required?: boolean | null;
  autocomplete?: string | number | false | null;
  autoComplete?: string | number | false | null;
}

interface Typed extends Field {
  value?: string | number | false | null;
  placeholder?: string | number | false | null;
  readonly?: boolean | null;
  readOnly?: boolean | null;
  minlength?: number | string | null;
  minLength?: number | string | null;
  maxlength?: number | string | null;
  maxLength?: number | string | null;
  dirname?: string | number | false | null;
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
  type?: InputType | null;
  checked?: boolean | null;
  indeterminate?: boolean | null;
  min?: number | string | null;
  max?: number | string | null;
  step?: number | string | null;
  pattern?: string | number | false | null;
  multiple?: boolean | null;
  accept?: string | number | false | null;
  capture?: boolean | "user" | "environment" | null;
  list?: string | number | false | null;
  size?: number | string | null;
  src?: string | null;
  alt?: string | number | false | null;
  width?: number | string | null;
  height?: number | string | null;
  popovertarget?: string | number | false | null;
  popovertargetaction?: string | number | false | null;
}

/** Their handlers get the text that they hold. */
interface Written extends Field {
  onInput?: ((given: string) => unknown) | null;
  onChange?: ((given: string) => unknown) | null;
  oninput?: ((given: string) => unknown) | null;
  onchange?: ((given: string) => unknown) | null;
}

interface TextArea extends Typed, Written {
  rows?: number | string | null;
  cols?: number | string | null;
  wrap?: "soft" | "hard" | "off" | null;
}

interface Select extends Written {
  value?: string | number | false | null;
  multiple?: boolean | null;
  size?: number | string | null;
}

interface Option extends GlobalAttributes {
  value?: string | number | false | null;
  label?: string | number | false | null;
  selected?: boolean | null;
  disabled?: boolean | null;
}

interface Button extends Field {
  type?: "button" | "submit" | "reset" | null;
  value?: string | number | false | null;
  popovertarget?: string | number | false | null;
  popoverTarget?: string | number | false | null;
  popovertargetaction?: string | number | false | null;
  popoverTargetAction?: string | number | false | null;
  command?: string | number | false | null;
  commandfor?: string | number | false | null;
}

interface Form extends GlobalAttributes {
  action?: string | null;
  method?: "get" | "post" | "dialog" | null;
  enctype?: string | null;
  target?: string | null;
  name?: string | number | false | null;
  rel?: string | null;
  novalidate?: boolean | null;
  noValidate?: boolean | null;
  autocomplete?: string | number | false | null;
  autoComplete?: string | number | false | null;
}

interface Named extends GlobalAttributes {
  name?: string | number | false | null;
}

interface For extends GlobalAttributes {
  for?: string | number | false | null;
  htmlFor?: string | number | false | null;
}

interface Output extends For {
  name?: string | number | false | null;
  form?: string | number | false | null;
}

interface Meter extends GlobalAttributes {
  value?: number | string | null;
  min?: number | string | null;
  max?: number | string | null;
  low?: number | string | null;
  high?: number | string | null;
  optimum?: number | string | null;
}

interface Cell extends GlobalAttributes {
  colspan?: number | string | null;
  colSpan?: number | string | null;
  rowspan?: number | string | null;
  rowSpan?: number | string | null;
  headers?: string | number | false | null;
  scope?: "row" | "col" | "rowgroup" | "colgroup" | null;
  abbr?: string | number | false | null;
}

interface Span extends GlobalAttributes {
  span?: number | string | null;
}

interface List extends GlobalAttributes {
  start?: number | string | null;
  reversed?: boolean | null;
  type?: "1" | "a" | "A" | "i" | "I" | null;
}

interface Item extends GlobalAttributes {
  value?: number | string | null;
}

interface Openable extends GlobalAttributes {
  open?: boolean | null;
  name?: string | number | false | null;
}

interface Dated extends GlobalAttributes {
  datetime?: string | number | false | null;
  dateTime?: string | number | false | null;
  cite?: string | null;
}

interface Cited extends GlobalAttributes {
  cite?: string | null;
}

interface Data extends GlobalAttributes {
  value?: string | number | false | null;
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
