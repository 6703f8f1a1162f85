// Fields that are sent together.
import type { Block } from "../../core/tape/block.ts";
import type { OutputOf, Schema } from "../../core/values/schema.ts";
import type { BlockChildren } from "../block-element.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";
import { apartFromForms, type CommonProps, defineElement, keepsBack, type Mistake, restBlock } from "../define.ts";

export interface FormProps<S = undefined> extends CommonProps, LayoutProps {
  /**
   * Says what may be sent: a schema of Valibot, Zod, ArkType or another library that keeps to the Standard Schema. It gets an
   * object with the values of the fields by their `name`. What it refuses is not sent: a message stands beside each field.
   */
  schema?: S;
  /**
   * Called after the fields' own handlers, before the script runs, with the values of the fields by their `name`, or what the
   * schema makes of them. May be async: the run then waits for it.
   */
  onSubmit?: (values: OutputOf<S>) => unknown;
  /** Sets the fields back to their defaults once they were sent. */
  clearOnSubmit?: boolean;
  /** Enter in a field sends the form by its first button; on unless it is `false`. */
  enterToSubmit?: boolean;
  /** Draws a line around it; on unless it is `false`. */
  border?: boolean;
}

/** What a `Form` without children evaluates to. */
export interface FormBlock<V> extends Block {
  /** The values in the run that a submit caused; `null` in all others. */
  readonly values: V | null;
}

type FormCall = <S extends Schema | undefined = undefined, R = FormBlock<OutputOf<S>>>(
  props?: FormProps<S> & BlockChildren<R>,
) => R;

/**
 * Holds back the changes of the fields in it until a `SubmitButton` sends them all together. Evaluates to what its function
 * child returns; without children to a block, to be filled later, which knows the `values` in the run that a submit caused.
 *
 * @throws {Problem} `form-in-form` in another form; `prop-invalid` for a `schema` that is no Standard Schema,
 * and for a `height` or `gap` that is none.
 * @example
 * ```tsx
 * const form = <Form schema={v.object({ email: v.pipe(v.string(), v.email("Is this your address?")) })} />;
 * form(() => {
 *   <TextInput name="email" label="E-mail" />;
 *   <SubmitButton>Send</SubmitButton>;
 * });
 * if (form.values) subscribe(form.values.email);
 * ```
 * Streamlit: `st.form`.
 */
export const Form = defineElement<FormCall>({
  name: "Form",
  children: "block",
  props: {
    ...layoutProps,
    schema: "any",
    onSubmit: "handler",
    clearOnSubmit: "flag",
    enterToSubmit: "flag",
    border: "flag",
  },
  defaults: { enterToSubmit: true, border: true },
  handler: "onSubmit",
  keeps: keepsBack,
  stands: apartFromForms,
  check: (props) => checkLayout(props) ?? check(props),
  prepare: ({ schema: _schema, onSubmit: _onSubmit, ...shown }) => shown,
  result: ({ block, sent }) => Object.assign(block, { values: sent ?? null }),
  rest: restBlock(() => ({ values: null })),
});

function check({ schema }: { schema?: unknown }): Mistake | undefined {
  if (schema === undefined || typeof (schema as Schema | null)?.["~standard"]?.validate === "function")
    return undefined;
  return {
    found: "schema is not a Standard Schema.",
    expected: "schema must have a `~standard` property, as the schemas of Valibot, Zod and ArkType do.",
    write: "schema={v.object({ name: v.string() })}",
  };
}
