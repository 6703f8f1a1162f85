// The small question mark beside a label: shows the help on hover, on focus by keyboard, and on a tap.
import { useRef } from "preact/hooks";
import "./help.css";

export function Help({ uid, text }: { uid: string; text: string }) {
  const tip = useRef<HTMLSpanElement>(null);
  const hover = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse") return;
    tip.current?.togglePopover(event.type === "pointerenter");
  };
  return (
    <>
      <button
        type="button"
        class="dc-help"
        popovertarget={`${uid}-help`}
        aria-label="Help"
        style={`anchor-name:--${uid}-help`}
        onPointerEnter={hover}
        onPointerLeave={hover}
      >
        ?
      </button>
      <span ref={tip} id={`${uid}-help`} popover="auto" class="dc-tip" style={`position-anchor:--${uid}-help`}>
        {text}
      </span>
    </>
  );
}
