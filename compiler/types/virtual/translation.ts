// Copies source as it is, and puts typed calls in place of its tags.
import type { JSXElement, JSXFragment, Node } from "@babel/types";
import { writeBind } from "./bind.ts";
import { isShown, writeContent, writeDrawn } from "./children.ts";
import { helpers } from "./names.ts";
import { findBind, findKey, writeAttributes, writeAttributeValue } from "./attributes.ts";
import type { Range } from "./spans.ts";
import { isHtml, type Tags } from "./tags.ts";
import { outermostJsx } from "./walk.ts";
import type { Writer } from "./writer.ts";

/** Where the parts of a call that was made of a tag stand in the virtual text. */
export interface Call {
  /** The name of the tag, as it is written. */
  readonly name: string;
  /** From before its helpers to behind its last bracket. */
  readonly start: number;
  end: number;
  /** The braces around its props. */
  open: number;
  close: number;
  /** There is nothing in the braces. */
  readonly empty: boolean;
  /** Each prop from its name to the end of its value, `children` included; not what is spread. */
  readonly props: PropSpan[];
}

export interface PropSpan extends Range {
  readonly name: string;
}

/** The name of an opening tag and that of its closing one, in the source. */
export interface Closing {
  readonly open: Range;
  readonly close: Range;
}

export class Translation {
  readonly calls: Call[] = [];
  readonly closings: Closing[] = [];
  /** What is between the attributes of tags, in the source. */
  readonly gaps: Range[] = [];

  constructor(
    readonly writer: Writer,
    readonly tags: Tags,
  ) {}

  /** Copies a piece of the source, with the tags in these nodes of it translated. */
  copy(from: number, to: number, nodes: readonly Node[]): void {
    let at = from;
    for (const jsx of outermostJsx(nodes)) {
      this.writer.copy(at, jsx.start!);
      this.jsx(jsx);
      at = jsx.end!;
    }
    this.writer.copy(at, to);
  }

  jsx(jsx: JSXElement | JSXFragment): void {
    if (jsx.type === "JSXElement") return this.element(jsx);
    writeDrawn(this, "fragment", jsx.children);
  }

  /** `<Tag a={1}>text</Tag>` → `Tag({a:1,children:"text"})`, in a helper for its `key` and its `bind`. */
  private element(element: JSXElement): void {
    const { writer } = this;
    const { name, attributes, typeParameters } = element.openingElement;
    const key = findKey(attributes);
    const bind = findBind(attributes);
    const call: Call = {
      name: writer.source.slice(name.start!, name.end!),
      start: writer.position,
      end: 0,
      open: 0,
      close: 0,
      empty: attributes.every((each) => each === key) && !element.children.some(isShown),
      props: [],
    };
    this.calls.push(call);
    this.closing(element);
    if (key !== undefined) {
      writer.write(`${helpers}.key(`);
      writeAttributeValue(this, key);
      writer.write(", ");
    }
    if (bind !== undefined) writer.write(`${helpers}.bound(`);
    this.tag(name);
    if (typeParameters != null) writer.copy(name.end!, typeParameters.end!);
    this.props(element, key, call);
    if (bind !== undefined) writeBind(this, bind);
    if (key !== undefined) writer.write(")");
    call.end = writer.position;
  }

  private closing({ openingElement: { name: opening }, closingElement }: JSXElement): void {
    if (closingElement == null) return;
    const open = this.writer.rangeOf(opening.start!, opening.end!);
    const close = this.writer.rangeOf(closingElement.name.start!, closingElement.name.end!);
    if (open !== undefined && close !== undefined) this.closings.push({ open, close });
  }

  /** Copies what is between two attributes. */
  gap(from: number, to: number): void {
    const range = this.writer.rangeOf(from, to);
    if (range !== undefined) this.gaps.push(range);
    this.writer.copy(from, to);
  }

  private tag(name: JSXElement["openingElement"]["name"]): void {
    const { writer } = this;
    // Put in by a repair: there is only a place where a name can be typed.
    if (writer.rangeOf(name.start!, name.end!) === undefined) writer.mark(name.start!);
    if (!isHtml(name)) return writer.copy(name.start!, name.end!);
    const written = writer.source.slice(name.start!, name.end!);
    if (!/^\w+$/.test(written))
      return writer.stand(`${helpers}.html[${JSON.stringify(written)}]`, name.start!, name.end!);
    writer.write(`${helpers}.html.`);
    writer.copy(name.start!, name.end!);
  }

  private props(element: JSXElement, key: Node | undefined, call: Call): void {
    const { writer } = this;
    const { name, attributes, typeParameters, selfClosing, end } = element.openingElement;
    writer.write("(");
    // A missing prop is reported at the braces: they stand for the name.
    call.open = writer.position;
    writer.stand("{", name.start!, name.end!);
    const at = writeAttributes(this, attributes, key, (typeParameters ?? name).end!, call.props);
    this.gap(at, end! - (selfClosing ? 2 : 1));
    const children = writer.position;
    writeContent(this, this.tags.childrenOf(name), element.children);
    call.props.push({ name: "children", start: children, end: writer.position });
    writer.stand("}", name.start!, name.end!);
    call.close = writer.position;
    writer.write(")");
  }
}
