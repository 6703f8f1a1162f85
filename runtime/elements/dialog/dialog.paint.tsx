// Paints a window above the page: the browser's own, which keeps the focus inside and gives it back.
import { useLayoutEffect, useRef } from "preact/hooks";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Content } from "../../core/wire/wire.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { pressInCorner, raiseCorner } from "../../painter/parts/corner.ts";
import { iconed } from "../../painter/parts/icon.ts";
import { joined } from "../../painter/parts/joined.ts";
import { Dialog as plain, type DialogProps } from "./dialog.ts";
import { contentOf } from "../../painter/content.ts";
import { everywhere } from "../../language/english/fields.ts";
import "./dialog.css";

const DialogPaint: Paint<DialogProps> = ({ props, fire, uid, box, children }) => {
  const { title, icon, dismissible, width } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const beside = useRef(false);
  const dismiss = (): void => fire("dismiss");

  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    raiseCorner();
    // Closed while it is still on the page: only then does the browser give the focus back.
    return () => element.close();
  }, []);

  // What a file input inside tells of itself has the same name.
  const cancel = (event: Event): void => {
    if (event.target !== dialog.current) return;
    event.preventDefault();
    if (dismissible) dismiss();
  };
  // Some browsers close it all the same when Escape is pressed twice.
  const closed = (): void => {
    const element = dialog.current;
    if (element === null || element.open) return;
    if (dismissible) dismiss();
    else element.showModal();
  };
  // A text that is marked from inside to beside it ends in a click there, which is not meant.
  const press = (event: Event): void => void (beside.current = event.target === dialog.current);
  const clickCorner = (event: MouseEvent): void => {
    if (!pressInCorner(event)) return;
    event.stopPropagation();
    event.preventDefault();
  };
  const click = (event: Event): void => {
    if (dismissible && beside.current && event.target === dialog.current) dismiss();
  };

  return (
    <dialog
      ref={dialog}
      {...box}
      data-width={width}
      aria-labelledby={`${uid}-title`}
      onCancel={cancel}
      onClose={closed}
      onPointerDown={press}
      onClickCapture={clickCorner}
      onClick={click}
    >
      <div class="dc-dialog-sheet" data-part="sheet">
        <h2 id={`${uid}-title`} class={joined("dc-dialog-title", dismissible && "dc-dialog-aside")} data-part="title">
          {contentOf(iconed(icon, title) as Content)}
        </h2>
        <div {...laidOut({ class: "dc-dialog-inside" }, props)} data-part="inside">
          {children}
        </div>
        {dismissible && (
          // Behind the content: what is to be filled in gets the focus first.
          <button
            type="button"
            class="dc-dialog-close"
            data-part="close"
            aria-label={everywhere.close}
            onClick={dismiss}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
            </svg>
          </button>
        )}
      </div>
    </dialog>
  );
};

export const Dialog: typeof plain = /*#__PURE__*/ painted(plain, DialogPaint);
