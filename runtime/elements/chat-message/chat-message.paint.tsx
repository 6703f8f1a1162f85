// Paints a message: who said it on the left, what was said beside it.
import { useLayoutEffect, useRef } from "preact/hooks";
import { stickToEnd } from "../../painter/parts/stick-to-end.ts";
import { flag } from "../../painter/parts/flag.ts";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { isSafeUrl } from "../../painter/safe-url.ts";
import { ChatMessage as plain, type ChatMessageProps } from "./chat-message.ts";
import { contentOf } from "../../painter/content.ts";
import { iconContent } from "../../painter/parts/icon.ts";
import { chat } from "../../language/english/fields.ts";
import { write } from "../../language/write.ts";
import "./chat-message.css";

/** Who a name stands for, where it has a picture. */
const roles: Readonly<Record<string, "user" | "assistant">> = {
  user: "user",
  human: "user",
  assistant: "assistant",
  ai: "assistant",
};

const pictures = {
  user: "M8 8.25a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM2.75 13.5c.4-2.4 2.5-3.75 5.25-3.75s4.85 1.35 5.25 3.75",
  assistant:
    "M7 2.25l1.3 3.45L11.75 7 8.3 8.3 7 11.75 5.7 8.3 2.25 7 5.7 5.7zM12 10l.65 1.35L14 12l-1.35.65L12 14l-.65-1.35L10 12l1.35-.65z",
};

/** What scrolls with messages in it stays at its end while they come, as long as it is on the page. */
const followed = new WeakSet<Element>();

const ChatMessagePaint: Paint<ChatMessageProps> = ({ props: { name, avatar, ...layout }, box, children }) => {
  const role = roles[name.toLowerCase()];
  const message = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const scroller = message.current!.closest("[data-scrolls]");
    if (scroller === null || followed.has(scroller)) return;
    followed.add(scroller);
    stickToEnd(scroller, scroller);
  }, []);
  return (
    <article
      ref={message}
      {...box}
      data-height={flag(layout.height === "stretch")}
      data-role={role}
      data-sticks
      aria-label={write(chat.from, { name })}
    >
      <div class="dc-chatmessage-avatar" data-part="avatar" aria-hidden="true">
        {avatar !== undefined ? (
          <Picture avatar={avatar} />
        ) : role !== undefined ? (
          <Sign path={pictures[role]} />
        ) : (
          initialOf(name)
        )}
      </div>
      <div {...laidOut({ class: "dc-chatmessage-inside" }, layout)} data-part="inside">
        {children}
      </div>
    </article>
  );
};

const Picture = ({ avatar }: { avatar: string }) =>
  /[/.:]/.test(avatar) && !avatar.startsWith(":material") ? (
    isSafeUrl(avatar) ? (
      <img src={avatar} alt="" />
    ) : null
  ) : (
    <span>{contentOf(iconContent(avatar))}</span>
  );

const Sign = ({ path }: { path: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16">
    <path d={path} />
  </svg>
);

const initialOf = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? "";

export const ChatMessage: typeof plain = /*#__PURE__*/ painted(plain, ChatMessagePaint);
