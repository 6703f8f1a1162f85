// A node on the page: blocks and widgets are components, simple leaves are single elements.
import { Component, h, type ComponentChild } from "preact";
import type { Gesture, Shown } from "../core/wire.ts";
import { boxOf } from "./box.ts";
import { contentOf } from "./content.ts";
import { paintHtml } from "./html-node.ts";
import { leaf } from "./leaf.ts";
import { isTemplate, paintOf } from "./registry.ts";
import { Unpaintable } from "./unpaintable.ts";

/** What all nodes of one mounted page share. */
export interface Page {
  send(gesture: Gesture): void;
  /** Tells the ids of two pages in one document apart. */
  prefix: string;
}

interface NodeProps {
  node: Shown;
  page: Page;
}

/** The vnode of a node. Text has no component of its own: the block around it paints it. */
export function vnodeOf(node: Shown, page: Page, owner: Painted): ComponentChild {
  if (node.name === "#text") {
    node.painted = owner;
    return contentOf(node.props["children"]);
  }
  const paint = paintOf(node.name);
  return isTemplate(paint) ? leaf(paint, node) : h(Painted, { key: node.id, node, page });
}

/** Paints one node, and again only when it is told to: nothing that happens around the node reaches it. */
export class Painted extends Component<NodeProps> {
  private failure: unknown = undefined;

  constructor(props: NodeProps) {
    super(props);
    props.node.painted = this;
  }

  override shouldComponentUpdate(): boolean {
    return false;
  }

  override componentDidCatch(error: unknown): void {
    this.failure = error;
    this.forceUpdate();
  }

  readonly fire = (kind: string, value?: unknown): void => {
    const { node, page } = this.props;
    page.send({ id: node.id, kind, value, node });
  };

  override render(): ComponentChild {
    const { node, page } = this.props;
    const { failure } = this;
    if (failure !== undefined) {
      this.failure = undefined;
      return h(Unpaintable, { name: node.name, error: failure });
    }
    const children = node.kids?.map((kid) => vnodeOf(kid, page, this));
    const paint = paintOf(node.name);
    if (typeof paint === "function") {
      const { props, value } = node;
      const uid = `${page.prefix}${node.id}`;
      return h(paint, { node, props, value, fire: this.fire, uid, box: boxOf(node), children });
    }
    return node.name === "#group" ? children : paintHtml(node, this.fire, children);
  }
}
