// A node on the page: blocks and widgets are components, simple leaves and plain HTML are single elements.
import { Component, h, type ComponentChild } from "preact";
import type { Gesture, Shown } from "../core/wire/wire.ts";
import { boxOf } from "./box.ts";
import { contentOf } from "./content.ts";
import { hostVnode } from "./host.ts";
import { fillLeaf } from "./leaf.ts";
import type { Box } from "./paint.ts";
import { isLight, isTemplate, paintOf, plainPaintOf } from "./registry.ts";
import { Unpaintable } from "./unpaintable.ts";

/** What all nodes of one mounted page share. */
export interface Page {
  send(gesture: Gesture): void;
  /** Tells the ids of two pages in one document apart. */
  readonly prefix: string;
}

interface NodeProps {
  node: Shown;
  page: Page;
}

function vnodeOf(node: Shown, page: Page, parent: Painted): ComponentChild {
  const paint = paintOf(node.name);
  if (isTemplate(paint)) return hostVnode(paint.tag, node, fillLeaf);
  const light = isLight(paint) && !(node.painted instanceof Painted) ? paint.host(node, parent) : undefined;
  if (light !== undefined) return light;
  const plain = plainPaintOf(node.name);
  return plain === undefined ? h(Painted, { key: node.id, node, page }) : plain.vnode(node, page);
}

/** Paints one node, and again only when it is told to: nothing that happens around the node reaches it. */
export class Painted extends Component<NodeProps> {
  private failure: unknown;
  private thrown: unknown;

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

  /** What a handler threw stands in front of the element, which can be used as before, until that is painted again. */
  private readonly showThrown = (error: unknown): void => {
    this.thrown = error;
    this.forceUpdate();
  };

  readonly fire = (kind: string, value?: unknown): void => {
    const { node, page } = this.props;
    // What was entered is shown, although the session has nothing to say about it.
    this.forceUpdate();
    page.send({ id: node.id, kind, value, node });
  };

  override render(): ComponentChild {
    const { failure, thrown } = this;
    const { node } = this.props;
    this.failure = this.thrown = undefined;
    try {
      if (failure !== undefined) throw failure;
      const painted = this.paint();
      return thrown === undefined ? painted : [h(Unpaintable, { node, error: thrown }), painted];
    } catch (error) {
      return h(Unpaintable, { node, error });
    }
  }

  private paint(): ComponentChild {
    const { node, page } = this.props;
    const children = node.kids?.map((kid) => vnodeOf(kid, page, this));
    let paint = paintOf(node.name);
    if (isLight(paint)) paint = paint.full;
    if (node.name === "#group") return children;
    const { props, value } = node;
    const box = boxOf(node);
    // An element that nobody paints still shows what is in it.
    if (paint === undefined || isTemplate(paint))
      return h("div", box as object, children ?? contentOf(props["children"]));
    const uid = `${page.prefix}${node.id}`;
    const given = { node, props, value, fire: this.fire, uid, box, children };
    if ("draw" in paint) return paint.draw(given);
    return h(paint, { ...given, box: { ...box, $painted: this.showThrown } as Box });
  }
}
