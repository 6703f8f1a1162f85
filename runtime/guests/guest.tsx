// Paints what a library draws: loads it, gives it a place, the theme and the props, and takes what it holds when it goes.
import { Component, createRef, type ComponentChildren } from "preact";
import { Chunk } from "../painter/chunk.ts";
import type { Paint, PaintProps } from "../painter/paint.ts";
import { flag } from "../painter/parts/flag.ts";
import { followSize } from "../painter/parts/follow-size.ts";
import { followTheme } from "../painter/parts/follow-theme.ts";
import { FullFrame } from "../painter/parts/full-frame.tsx";
import { NotLoaded } from "../painter/parts/not-loaded.tsx";
import { paintOf } from "../painter/registry.ts";
import { readTokens, type Tokens } from "./tokens.ts";
import "../painter/parts/palette.css";
import "./guest.css";

/** What a library is given to draw. */
export interface Given {
  props: Readonly<Record<string, any>>;
  tokens: Tokens;
  /** How high it is to be, in pixels; as high as it likes when left out. */
  height: number | undefined;
  /** What is chosen, for the script. */
  choose(chosen: unknown): void;
}

/** What a library has drawn. */
export interface Drawing {
  /** Shows other props, or the same in another theme. */
  update(given: Given): void | Promise<void>;
  /** Its place has another size. */
  resize?(): void;
  dispose(): void;
}

/** A library: `draw` puts a drawing into a place. */
export interface Library {
  draw(place: HTMLElement, given: Given): Drawing | Promise<Drawing>;
}

/** @param what The name of the element. */
export function guest(what: string, load: () => Promise<Library>): Paint {
  const chunk = new Chunk<Library>(load, (found) => "draw" in found);

  class Guest extends Component<PaintProps & { isFull: boolean }, { error?: unknown }> {
    private readonly place = createRef<HTMLDivElement>();
    private readonly figure = createRef<HTMLDivElement>();
    private readonly ends: (() => void)[] = [];
    private drawing: Drawing | undefined;
    /** One after the other: a library that is still at it is not asked again. */
    private work: Promise<unknown> | undefined;
    private again = false;
    private gone = false;
    private shown = "";
    /** How high it was drawn for the screen. */
    private filled: number | undefined;

    override componentDidMount(): void {
      const place = this.place.current!;
      this.ends.push(
        followSize(this.figure.current!, () => {
          if (this.height() !== this.filled) return void this.paint(true);
          this.drawing?.resize?.();
          this.scroll();
        }),
        chunk.use(() => this.forceUpdate()),
        followTheme(place, () => void this.paint(true)),
      );
      void this.paint();
    }

    override componentDidUpdate(): void {
      void this.paint();
    }

    override componentWillUnmount(): void {
      this.gone = true;
      this.ends.forEach((end) => end());
      this.drawing?.dispose();
    }

    private height(): number | undefined {
      return this.props.isFull ? this.figure.current!.clientHeight : undefined;
    }

    private async paint(anew = false): Promise<void> {
      if (chunk.loaded === undefined || this.gone) return;
      const content = contentOf(this.props.props);
      if (!anew && content === this.shown) return;
      this.again = this.work !== undefined;
      if (this.again) return;
      this.shown = content;
      const { props, fire } = this.props;
      const place = this.place.current!;
      this.filled = this.height();
      const given: Given = {
        props,
        tokens: readTokens(place),
        height: this.filled ?? (props["height"] as number | undefined),
        choose: (chosen) => void (this.props.props["disabled"] === true || fire("change", chosen)),
      };
      this.work = Promise.resolve(this.drawing === undefined ? this.begin(place, given) : this.drawing.update(given));
      try {
        await this.work;
        if (!this.gone) this.scroll();
        if (this.state.error !== undefined) this.setState({ error: undefined });
      } catch (error) {
        if (!this.gone) this.setState({ error });
      }
      this.work = undefined;
      if (this.again) {
        this.again = false;
        void this.paint(true);
      }
    }

    /** What is scrolled can be scrolled by keys. */
    private scroll(): void {
      const figure = this.figure.current!;
      if (figure.scrollWidth > figure.clientWidth) figure.tabIndex = 0;
      else figure.removeAttribute("tabindex");
    }

    private async begin(place: HTMLElement, given: Given): Promise<void> {
      const drawing = await chunk.loaded!.draw(place, given);
      if (this.gone) drawing.dispose();
      else this.drawing = drawing;
    }

    override render(): ComponentChildren {
      const { props, isFull } = this.props;
      const { height, label = what, note } = props;
      const { error } = this.state;
      return (
        <>
          <div
            ref={this.figure}
            class="dc-guest"
            role="figure"
            aria-label={label as string}
            aria-busy={chunk.loaded === undefined && chunk.failure === undefined}
            style={height === undefined || isFull ? undefined : { minHeight: `${height}px` }}
            hidden={error !== undefined}
          >
            {/* Libraries write names of their own on their place. */}
            <div ref={this.place} data-full={flag(isFull)} />
          </div>
          {note !== undefined && <div class="dc-guest-note">{note}</div>}
          {chunk.failure !== undefined && <NotLoaded what={what} error={chunk.failure.error} />}
          {error !== undefined && <Failed error={error} />}
        </>
      );
    }
  }

  return (given: PaintProps) => (
    <FullFrame box={given.box} name={(given.props["label"] as string | undefined) ?? what}>
      {(isFull) => <Guest {...given} isFull={isFull} />}
    </FullFrame>
  );
}

/** What a library says of what it was given. */
function Failed({ error }: { error: unknown }) {
  const Exception = paintOf("Exception") as any;
  const { name = "Error", message = error } = Object(error) as { name?: unknown; message?: unknown };
  return <Exception box={{ class: "dc-exception", role: "alert" }} props={{ name, message }} />;
}

let unlike = 0;

/** Props that are the same in content draw nothing: a library takes long. What cannot be compared is taken for another. */
function contentOf(props: Readonly<Record<string, unknown>>): string {
  const plain = (name: string, value: unknown): unknown => {
    if (name === "class" || name === "style" || typeof value === "function") return undefined;
    return ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value;
  };
  try {
    return JSON.stringify(props, plain);
  } catch {
    return `${++unlike}`;
  }
}
