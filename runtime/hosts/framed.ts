// Errors of paints on a development page: with the lines of the script that draw what could not be painted.
import { Component, type ComponentChild, h } from "preact";
import type { Node } from "../core/tape/node.ts";
import type { Session } from "../core/run/session.ts";
import type { Paint, PaintProps } from "../painter/paint.ts";
import { paintOf, registerPaint } from "../painter/registry.ts";
import { locate } from "./locate.ts";

/** The script that a tree is drawn by. */
const files = new WeakMap<Node, string>();

let framed = false;

export function frameErrors({ root, app }: Session): void {
  files.set(root, app.file);
  const plain = paintOf("Exception");
  if (framed || typeof plain !== "function") return;
  framed = true;
  registerPaint("Exception", withFrame(plain));
}

function withFrame(plain: Paint): Paint {
  return class extends Component<PaintProps> {
    private found: object | undefined;

    override componentDidMount(): void {
      const stack = placeOf(this.props.node as Node);
      if (stack === undefined) return;
      void locate({ stack } as Error).then((found) => {
        this.found = found?.frame === undefined ? undefined : { frame: found.frame };
        this.forceUpdate();
      });
    }

    override render(): ComponentChild {
      return h(plain, { ...this.props, props: { ...this.props.props, ...this.found } });
    }
  };
}

/** Where the draw stands whose paint failed, as the dev server understands it. An `Exception` that was drawn has its frame. */
function placeOf(node: Node | undefined): string | undefined {
  if (node === undefined || node.name === "Exception") return undefined;
  let root = node;
  while (root.parent !== null) root = root.parent;
  const file = files.get(root);
  return file === undefined || node.site.at === "" ? undefined : `dacapo:${file}:${node.site.at}`;
}
