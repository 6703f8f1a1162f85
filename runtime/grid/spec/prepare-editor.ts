// The props of an editor: what is wrong with them, and what a painter gets of them.
import { LazyRows } from "../../data/index.ts";
import type { Mistake } from "../../elements/define.ts";
import { checkGrid } from "./check-grid.ts";
import { type EditorProps, isOn, withData } from "./edits-value.ts";
import { prepareGrid, type Props } from "./prepare-grid.ts";

type Asked = Omit<Props, "data"> & EditorProps;

export function checkEditor(props: Asked): Mistake | undefined {
  const { data, bind, schema } = props;
  if (data === undefined && bind === undefined)
    return {
      found: "data is undefined.",
      expected: "rows to edit are expected: in `data`, or in a variable with `bind`.",
      write: "bind={state.rows}",
    };
  if (data instanceof LazyRows)
    return {
      found: "data is loaded part by part.",
      expected: "rows that are edited must all be here.",
      write: "data={await rows.slice(0, 1000)}",
    };
  if (schema !== undefined && typeof (schema as Partial<typeof schema> | null)?.["~standard"]?.validate !== "function")
    return {
      found: "schema is no Standard Schema.",
      expected: "schema must be one of Valibot, Zod, ArkType or another library that keeps to the Standard Schema.",
      write: "schema={v.object({ name: v.string() })}",
    };
  return checkGrid(withData(props) as Props);
}

export function prepareEditor(props: Asked): Record<string, unknown> {
  const { schema: _schema, ...shown } = withData(props);
  return prepareGrid(shown as Props, { add: isOn(props.add), remove: props.remove === true });
}
