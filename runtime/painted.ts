// What a browser gets as the package: the same exports, and each element knows how it is painted.
import * as plain from "./elements/index.ts";
import { AlertPaint } from "./elements/alert/alert.paint.tsx";
import { buttonPaint } from "./elements/button/button.paint.ts";
import { captionPaint } from "./elements/caption/caption.paint.ts";
import { CheckboxPaint } from "./elements/checkbox/checkbox.paint.tsx";
import { CodePaint } from "./elements/code/code.paint.tsx";
import { ColumnPaint } from "./elements/column/column.paint.tsx";
import { ColumnsPaint } from "./elements/columns/columns.paint.tsx";
import { ContainerPaint } from "./elements/container/container.paint.tsx";
import { dividerPaint } from "./elements/divider/divider.paint.ts";
import { ExceptionPaint } from "./elements/exception/exception.paint.tsx";
import { ExpanderPaint } from "./elements/expander/expander.paint.tsx";
import { FormPaint } from "./elements/form/form.paint.tsx";
import { headerPaint } from "./elements/header/header.paint.ts";
import { MarkdownPaint } from "./elements/markdown/markdown.paint.tsx";
import { MetricPaint } from "./elements/metric/metric.paint.tsx";
import { MultiSelectPaint } from "./elements/multi-select/multi-select.paint.tsx";
import { NumberInputPaint } from "./elements/number-input/number-input.paint.tsx";
import { ProgressPaint } from "./elements/progress/progress.paint.tsx";
import { RadioPaint } from "./elements/radio/radio.paint.tsx";
import { RowPaint } from "./elements/row/row.paint.tsx";
import { SelectBoxPaint } from "./elements/select-box/select-box.paint.tsx";
import { SliderPaint } from "./elements/slider/slider.paint.tsx";
import { subheaderPaint } from "./elements/subheader/subheader.paint.ts";
import { submitButtonPaint } from "./elements/submit-button/submit-button.paint.ts";
import { TabPaint } from "./elements/tab/tab.paint.tsx";
import { TablePaint } from "./elements/table/table.paint.tsx";
import { TabsPaint } from "./elements/tabs/tabs.paint.tsx";
import { textPaint } from "./elements/text/text.paint.ts";
import { TextAreaPaint } from "./elements/text-area/text-area.paint.tsx";
import { TextInputPaint } from "./elements/text-input/text-input.paint.tsx";
import { titlePaint } from "./elements/title/title.paint.ts";
import { TogglePaint } from "./elements/toggle/toggle.paint.tsx";
import { Boxless } from "./painter/parts/boxless.ts";
import { Stack } from "./painter/parts/stack.tsx";
import { defineElement as plainDefine, type Definition } from "./elements/define.ts";
import type { Paint } from "./painter/paint.ts";
import { painted, registerPaint } from "./painter/registry.ts";

export * from "./index.ts";

export const Alert: typeof plain.Alert = /*#__PURE__*/ painted(plain.Alert, AlertPaint);
export const Button: typeof plain.Button = /*#__PURE__*/ painted(plain.Button, buttonPaint);
export const Caption: typeof plain.Caption = /*#__PURE__*/ painted(plain.Caption, captionPaint);
export const Checkbox: typeof plain.Checkbox = /*#__PURE__*/ painted(plain.Checkbox, CheckboxPaint);
export const Code: typeof plain.Code = /*#__PURE__*/ painted(plain.Code, CodePaint);
/** An app's own elements bring their paint with them. */
export const defineElement: typeof plainDefine = ((definition: Definition) => {
  if (definition.paint !== undefined) registerPaint(definition.name, definition.paint as Paint);
  return plainDefine(definition);
}) as typeof plainDefine;

export const Column: typeof plain.Column = /*#__PURE__*/ painted(plain.Column, ColumnPaint);
export const Columns: typeof plain.Columns = /*#__PURE__*/ painted(plain.Columns, ColumnsPaint);
export const Container: typeof plain.Container = /*#__PURE__*/ painted(
  plain.Container,
  ContainerPaint,
);
export const Divider: typeof plain.Divider = /*#__PURE__*/ painted(plain.Divider, dividerPaint);
export const Empty: typeof plain.Empty = /*#__PURE__*/ painted(plain.Empty, Boxless);
export const Exception: typeof plain.Exception = /*#__PURE__*/ painted(
  plain.Exception,
  ExceptionPaint,
);
export const Expander: typeof plain.Expander = /*#__PURE__*/ painted(plain.Expander, ExpanderPaint);
export const Form: typeof plain.Form = /*#__PURE__*/ painted(plain.Form, FormPaint);
export const Fragment: typeof plain.Fragment = /*#__PURE__*/ painted(plain.Fragment, Boxless);
export const Header: typeof plain.Header = /*#__PURE__*/ painted(plain.Header, headerPaint);
export const Markdown: typeof plain.Markdown = /*#__PURE__*/ painted(plain.Markdown, MarkdownPaint);
export const Metric: typeof plain.Metric = /*#__PURE__*/ painted(plain.Metric, MetricPaint);
export const MultiSelect: typeof plain.MultiSelect = /*#__PURE__*/ painted(
  plain.MultiSelect,
  MultiSelectPaint,
);
export const NumberInput: typeof plain.NumberInput = /*#__PURE__*/ painted(
  plain.NumberInput,
  NumberInputPaint,
);
export const Progress: typeof plain.Progress = /*#__PURE__*/ painted(plain.Progress, ProgressPaint);
export const Radio: typeof plain.Radio = /*#__PURE__*/ painted(plain.Radio, RadioPaint);
export const Row: typeof plain.Row = /*#__PURE__*/ painted(plain.Row, RowPaint);
export const SelectBox: typeof plain.SelectBox = /*#__PURE__*/ painted(
  plain.SelectBox,
  SelectBoxPaint,
);
export const Sidebar: typeof plain.Sidebar = /*#__PURE__*/ painted(plain.Sidebar, Stack);
export const Slider: typeof plain.Slider = /*#__PURE__*/ painted(plain.Slider, SliderPaint);
export const Subheader: typeof plain.Subheader = /*#__PURE__*/ painted(
  plain.Subheader,
  subheaderPaint,
);
export const SubmitButton: typeof plain.SubmitButton = /*#__PURE__*/ painted(
  plain.SubmitButton,
  submitButtonPaint,
);
export const Tab: typeof plain.Tab = /*#__PURE__*/ painted(plain.Tab, TabPaint);
export const Table: typeof plain.Table = /*#__PURE__*/ painted(plain.Table, TablePaint);
export const Tabs: typeof plain.Tabs = /*#__PURE__*/ painted(plain.Tabs, TabsPaint);
export const Text: typeof plain.Text = /*#__PURE__*/ painted(plain.Text, textPaint);
export const TextArea: typeof plain.TextArea = /*#__PURE__*/ painted(plain.TextArea, TextAreaPaint);
export const TextInput: typeof plain.TextInput = /*#__PURE__*/ painted(
  plain.TextInput,
  TextInputPaint,
);
export const Title: typeof plain.Title = /*#__PURE__*/ painted(plain.Title, titlePaint);
export const Toggle: typeof plain.Toggle = /*#__PURE__*/ painted(plain.Toggle, TogglePaint);
