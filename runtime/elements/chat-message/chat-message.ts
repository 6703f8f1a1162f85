// What somebody said in a conversation.
import type { BlockElement } from "../block-element.ts";
import type { Icon } from "../icon.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";

export interface ChatMessageProps extends CommonProps, LayoutProps {
  /** Who said it. `"user"`, `"human"`, `"assistant"` and `"ai"` have pictures of their own; others show their first letter. */
  name: string;
  /** The picture instead: an emoji, the name of a Material Symbol, or the address of an image. */
  avatar?: Icon | (string & {});
}

/**
 * One message of a conversation: the picture of who said it, and beside it whatever is drawn inside.
 * Evaluates to a `Block`, or to what its function child returns.
 *
 * @throws {Problem} `prop-invalid` for a `height` or `gap` that is none.
 * @example
 * ```tsx
 * <ChatMessage name="assistant">How can I help?</ChatMessage>;
 * <ChatMessage name="Mara" avatar="🎻">Sales, by **month**: <Table data={sales} /></ChatMessage>;
 * ```
 * Streamlit: `st.chat_message`.
 */
export const ChatMessage = defineElement<BlockElement<ChatMessageProps>>({
  name: "ChatMessage",
  children: "block",
  props: { ...layoutProps, name: "text!", avatar: "text" },
  check: checkLayout,
});
