// One of many options, in a list that opens.
import type { Binds, Bound, NullBound, NullIf, NullIn, Option, Told } from "../bind.ts";
import { canBeEmpty } from "../can-be-empty.ts";
import { foundChoice } from "../asked-choice.ts";
import {
  type AskOptions,
  asks,
  checkOptions,
  type Findable,
  type FoundIn,
  type FoundOptionsProps,
  foundOptionsProps,
  hearQuestion,
  type NullIfAsked,
} from "../asked-options.ts";
import { checkOne } from "../choice.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { prepareOptions } from "../options.ts";
import { type NewIf, newOptionProps, type NewOptionProps } from "../new-option.ts";
import { requiredProps, type RequiredProps } from "../required.ts";

export interface SelectBoxProps<T, V = T, C = false, Given = V, B = V, N = false, O = Iterable<T>>
  extends WidgetProps<V, Given, B>, FoundOptionsProps<T, O>, RequiredProps, NewOptionProps<N> {
  /** Lets the user choose nothing; then it starts empty unless a `value` is given. */
  clearable?: C;
  /** Shown while nothing is chosen; “Choose…” in the language of the page when left out. */
  placeholder?: string;
  /** Whether its list is searched by what is typed; when left out, that of more than 200 options is. */
  search?: boolean;
}

/** `null` where nothing may be chosen. */
type Empty<V, C, B, R> = NullIn<V> | NullIf<C> | NullBound<B> | NullIfAsked<R>;

type SelectBoxCall = <
  const T = never,
  const R extends Findable = never,
  const V extends NoInfer<T | FoundIn<R>> | NewIf<N> | null = never,
  C extends boolean = false,
  B = never,
  N extends boolean = false,
>(
  props: SelectBoxProps<
    T | FoundIn<R>,
    Told<T | FoundIn<R> | NewIf<N> | Empty<V, C, B, R>>,
    C,
    V,
    Bound<B, T | FoundIn<R> | NewIf<N> | Empty<V, C, B, R>, Option<T | FoundIn<R>> | NewIf<N> | Empty<V, C, B, R>>,
    N,
    Iterable<T> | AskOptions<R>
  > &
    Binds<B>,
) => T | FoundIn<R> | NewIf<N> | Empty<V, C, B, R>;

/**
 * Lets one option be chosen from a list. Evaluates to the chosen option, the very object among `options`:
 * the first one at the start, `null` with `value={null}`, `clearable`, or bound to a variable that is `null`, until one is chosen, and where there are no options.
 * With `acceptNew` it may also be a text that was typed. More than 200 options, or any with `search`, are
 * searched by what is typed, and only those in sight are on the page. With a function as `options` they are asked for while the user
 * types; nothing is chosen at first then.
 * A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @returns One of the `options`, with `acceptNew` also a text; with `value={null}`, `clearable`, a function as `options`, or bound to what may be `null`, also `null`.
 * @throws {Problem} `prop-invalid` for a `value` that is not among the options, and for `options` that are none.
 * @example
 * ```tsx
 * const cities = [{ id: 1, name: "Oslo" }, { id: 2, name: "Bergen" }];
 * const city = <SelectBox label="City" options={cities} format={({ name }) => name} />;
 * <Text>{city.id}</Text>;
 * const findBooks = async (query: string, signal: AbortSignal): Promise<{ title: string }[]> =>
 *   (await fetch(`/books?q=${encodeURIComponent(query)}`, { signal })).json();
 * const book = <SelectBox label="Book" options={findBooks} format={({ title }) => title} />;
 * ```
 * Streamlit: `st.selectbox`.
 */
export const SelectBox = defineElement<SelectBoxCall>({
  name: "SelectBox",
  children: "none",
  props: {
    ...widgetProps,
    ...requiredProps,
    ...foundOptionsProps,
    ...newOptionProps,
    clearable: "flag",
    placeholder: "text",
    search: "flag",
  },
  value: foundChoice,
  handler: "onChange",
  hear: hearQuestion,
  check: (props) => checkOptions(props) ?? (asks(props) ? undefined : checkOne(props)),
  prepare: (props) => ({
    ...prepareOptions(props),
    ...(asks(props) && { asks: true }),
    empty: asks(props) || canBeEmpty(props),
  }),
});
