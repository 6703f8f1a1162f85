// Paints the field that messages are written in.
import { BottomPart } from "../../painter/shell/bottom.tsx";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { isComposing } from "../../painter/parts/composing.ts";
import { stickToEnd, toEnd } from "../../painter/parts/stick-to-end.ts";
import { keepWithin } from "../keep-within.ts";
import { ChatInput as plain, type ChatInputProps } from "./chat-input.ts";
import { chat } from "../../language/english/fields.ts";
import "./chat-input.css";

const ChatInputPaint: Paint<ChatInputProps> = ({ props, fire, uid, box }) => {
  const { placeholder = chat.placeholder, label = placeholder, maxLength, disabled, help } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const column = columnAbove(field.current!);
    return column === null ? undefined : stickToEnd(document.scrollingElement!, column);
  }, []);

  const send = (): void => {
    const input = field.current!;
    const text = input.value;
    input.focus();
    if (text.trim() === "") return;
    input.value = "";
    fit(input);
    fire("submit", text);
    // Who sends a message wants to see the answer, wherever he has scrolled to.
    if (columnAbove(input) !== null) toEnd(document.scrollingElement!);
  };

  return (
    <div {...box} title={help}>
      <textarea
        ref={field}
        id={uid}
        rows={1}
        aria-label={label}
        placeholder={placeholder || " "}
        disabled={disabled}
        onInput={(event) => {
          if (!event.isComposing) keepWithin(event.currentTarget, maxLength);
          fit(event.currentTarget);
        }}
        onCompositionEnd={(event) => keepWithin(event.currentTarget, maxLength)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || isComposing(event)) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="button" aria-label={chat.send} disabled={disabled} onClick={send}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 13V3.5M3.75 7.5L8 3.25l4.25 4.25" />
        </svg>
      </button>
    </div>
  );
};

/** The main column, where the field stays below it. */
const columnAbove = (field: Element): Element | null =>
  field.closest(".dc-bottom")?.parentElement!.querySelector(":scope > .dc-main") ?? null;

/** As high as its text; the style sheet says where that ends. */
function fit(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}

export const ChatInput: typeof plain = /*#__PURE__*/ painted(plain, ChatInputPaint, BottomPart);
