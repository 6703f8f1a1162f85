// The field that messages are written in.
import { apartOnPage, type CommonProps, defineElement, outsideForms } from "../define.ts";
import { words } from "../words.ts";

export interface ChatInputProps extends CommonProps {
  /** Shown while the field is empty; “Your message” in the language of the page when left out. */
  placeholder?: string;
  /** What the field is called by screen readers; the placeholder when left out. */
  label?: string;
  /** The most characters that a message can have; any number when left out. */
  maxLength?: number;
  /** Shown, but nothing can be written or sent. */
  disabled?: boolean;
  /** Called with the message before the script runs. May be async: the run then waits for it. */
  onSubmit?: (text: string) => unknown;
}

/**
 * A field for messages. Evaluates to the text in exactly the run that sending it caused, to `null` in all others.
 * Enter and the button send, Shift+Enter begins a new line; what was sent is gone from the field.
 * Drawn directly on the page it stays at its bottom; inside a block it stands where it is drawn.
 *
 * @throws {Problem} `sends-by-itself` in a form.
 * @example
 * ```tsx
 * const state = session({ said: [] as string[] });
 * const text = <ChatInput placeholder="Say something" maxLength={500} />;
 * if (text !== null) state.said.push(text);
 * for (const [at, said] of state.said.entries()) <ChatMessage key={at} name="user">{said}</ChatMessage>;
 * ```
 * Streamlit: `st.chat_input`.
 */
export const ChatInput = defineElement<(props?: ChatInputProps) => string | null>({
  name: "ChatInput",
  children: "none",
  props: { placeholder: "text", label: "text", maxLength: "number", disabled: "flag", onSubmit: "handler" },
  trigger: { rest: null, decode: words.decode },
  handler: "onSubmit",
  stands: outsideForms,
  place: "bottom",
  seat: apartOnPage,
});
