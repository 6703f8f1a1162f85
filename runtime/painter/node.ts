// A node on the page: blocks and widgets are components, simple leaves and plain HTML are single elements.
import { Component, h, type ComponentChild } from "preact";
import type { Shown } from "../core/wire.ts";
import { boxOf } from "./box.ts";
import { leafVnode, plainVnode } from "./host.ts";
import { isForbidden } from "./html.ts";
import type { Page } from "./page.ts";
import { isPlain } from "./plain-html.ts";
import { isTemplate, paintOf } from "./registry.ts";
import { Unpaintable } from "./unpaintable.ts";

interface NodeProps {
  node: Shown;
  page: Page;
}

function vnodeOf(node: Shown, page: Page): ComponentChild {
  const paint = paintOf(node.name);
  if (isTemplate(paint)) return leafVnode(paint, node);
  if (!isPlain(node)) return h(Painted, { key: node.id, node, page });
  return isForbidden(node.name) ? null : plainVnode(node, page);
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
    console.error(error);
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
    const children = node.kids?.map((kid) => vnodeOf(kid, page));
    const paint = paintOf(node.name);
    if (typeof paint !== "function") return children;
    const { props, value } = node;
    const uid = `${page.prefix}${node.id}`;
    return h(paint, { node, props, value, fire: this.fire, uid, box: boxOf(node), children });
  }
}
