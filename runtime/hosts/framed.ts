// Errors of paints on a development page: with the lines of the script that draw what could not be painted.
import { Component, type ComponentChild, h } from "preact";
import type { Shown } from "../core/wire/wire.ts";
import type { Paint, PaintProps } from "../painter/paint.ts";
import { paintOf, registerPaint } from "../painter/registry.ts";
import { locate } from "./locate.ts";

/** Says where a node is drawn: `file:line:column`; nothing for one of another app. */
type FindPlace = (node: Shown) => string | undefined | Promise<string | undefined>;

const finders: FindPlace[] = [];
let framed = false;

/** @param find For the nodes of one app. */
export function frameErrors(find: FindPlace): void {
  finders.push(find);
  const plain = paintOf("Exception");
  if (framed || typeof plain !== "function") return;
  framed = true;
  registerPaint("Exception", withFrame(plain));
}

function withFrame(plain: Paint): Paint {
  return class extends Component<PaintProps> {
    private found: object | undefined;

    override componentDidMount(): void {
      void findFrame(this.props.node).then((frame) => {
        if (frame === undefined) return;
        this.found = { frame };
        this.forceUpdate();
      });
    }

    override render(): ComponentChild {
      return h(plain, { ...this.props, props: { ...this.props.props, ...this.found } });
    }
  };
}

/** The lines of the draw whose paint failed. An `Exception` that was drawn has its frame. */
async function findFrame(node: Shown | undefined): Promise<string | undefined> {
  if (node === undefined || node.name === "Exception") return undefined;
  for (const find of finders) {
    const place = await find(node);
    // As the dev server understands it.
    if (place !== undefined) return (await locate({ stack: `dacapo:${place}` } as Error))?.frame;
  }
  return undefined;
}
