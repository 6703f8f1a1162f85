// The small question mark beside a label: shows the help on hover, on focus by keyboard, and on a tap.
import { useRef } from "preact/hooks";
import { useAnchored } from "./anchored.ts";
import { everywhere } from "../../language/english/fields.ts";
import "./help.css";

export function Help({ uid, text }: { uid: string; text: string }) {
  const mark = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  useAnchored(tip, () => mark.current, { side: "above", align: "center" });
  const hover = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse") return;
    tip.current?.togglePopover(event.type === "pointerenter");
  };
  return (
    <>
      <button
        ref={mark}
        type="button"
        class="dc-help"
        data-part="help"
        popovertarget={`${uid}-help`}
        aria-label={everywhere.help}
        onPointerEnter={hover}
        onPointerLeave={hover}
      >
        ?
      </button>
      <span ref={tip} id={`${uid}-help`} popover="auto" class="dc-tip" data-part="tip">
        {text}
      </span>
    </>
  );
}
