// A quick opinion: a thumb, a face, or stars.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";

export interface FeedbackProps<B = number | null> extends WidgetProps<number | null, number | null, B> {
  /** What stands to choose: `"thumbs"` when left out, `"faces"` or `"stars"`. */
  kind?: "thumbs" | "faces" | "stars";
}

type Props = FeedbackProps & { kind: "thumbs" | "faces" | "stars" };

/** How many there are to choose from. */
const many = { thumbs: 2, faces: 5, stars: 5 };

const fits = (value: unknown, { kind }: Props): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < many[kind];

/**
 * Asks for a quick opinion. Evaluates to `null` until something is chosen, then to a number from 0:
 * thumbs down is 0 and up is 1; faces and stars go from 0, the worst, to 4. A click on what is chosen takes it back.
 *
 * @throws {Problem} `prop-invalid` for a `value` that the kind does not have.
 * @example
 * ```tsx
 * const stars = <Feedback label="How was the soup?" kind="stars" />;
 * if (stars !== null) <Text>{stars + 1} of 5</Text>;
 * ```
 * Streamlit: `st.feedback`.
 */
export const Feedback = defineElement<
  <B = never>(props: FeedbackProps<Bound<B, number | null>> & Binds<B>) => number | null
>({
  name: "Feedback",
  children: "none",
  props: { ...widgetProps, kind: ["thumbs", "faces", "stars"] },
  defaults: { kind: "thumbs" },
  value: {
    initial: () => null,
    fit: (value, props: Props) => (fits(value, props) ? value : null),
    decode: (raw, props: Props) => {
      if (raw !== null && !fits(raw, props))
        throw new RangeError(`A number from 0 to ${many[props.kind] - 1} is expected.`);
      return raw;
    },
  },
  handler: "onChange",
  check: ({ value, ...props }: Props) =>
    value === undefined || value === null || fits(value, props)
      ? undefined
      : {
          found: `value is ${value}.`,
          expected: `value must be null or a whole number from 0 to ${many[props.kind] - 1}.`,
          write: "value={null}",
        },
});
