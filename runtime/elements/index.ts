// The catalogue: every element, and the props it takes.
export { Alert, type AlertProps } from "./alert/alert.ts";
export { Bottom, type BottomProps } from "./bottom/bottom.ts";
export { Button, type ButtonProps } from "./button/button.ts";
export { Caption, type CaptionProps } from "./caption/caption.ts";
export { ChatInput, type ChatInputProps } from "./chat-input/chat-input.ts";
export { ChatMessage, type ChatMessageProps } from "./chat-message/chat-message.ts";
export { Checkbox, type CheckboxProps } from "./checkbox/checkbox.ts";
export { Code, type CodeProps } from "./code/code.ts";
export { ColorPicker, type ColorPickerProps } from "./color-picker/color-picker.ts";
export { Column, type ColumnProps } from "./column/column.ts";
export { type BlocksOf, Columns, type ColumnsProps } from "./columns/columns.ts";
export { Container, type ContainerProps } from "./container/container.ts";
export { DataFrame, type DataFrameProps, type SelectableProps, type Selection } from "./data-frame/data-frame.ts";
export { DateInput } from "./date-input/date-input.ts";
export { DateTimeInput } from "./date-time-input/date-time-input.ts";
export { Dialog, type DialogProps } from "./dialog/dialog.ts";
export { Divider, type DividerProps } from "./divider/divider.ts";
export {
  DownloadButton,
  type DownloadButtonProps,
  type FileContent,
  type FileData,
} from "./download-button/download-button.ts";
export { Empty, type EmptyProps } from "./empty/empty.ts";
export { Exception, type ExceptionProps } from "./exception/exception.ts";
export { Expander, type ExpanderProps } from "./expander/expander.ts";
export { Feedback, type FeedbackProps } from "./feedback/feedback.ts";
export { Form, type FormProps } from "./form/form.ts";
export { Fragment, type FragmentProps } from "./fragment/fragment.ts";
export { Header, type HeaderProps } from "./header/header.ts";
export { LinkButton, type LinkButtonProps } from "./link-button/link-button.ts";
export { Markdown, type MarkdownProps } from "./markdown/markdown.ts";
export { Metric, type MetricProps } from "./metric/metric.ts";
export { MultiSelect, type MultiSelectProps } from "./multi-select/multi-select.ts";
export { Navigation, type NavigationProps } from "./navigation/navigation.ts";
export { NumberInput, type NumberInputProps } from "./number-input/number-input.ts";
export { Page, type PageApp, type PageProps, type ParamsOf } from "./page/page.ts";
export { PageLink, type PageLinkProps } from "./page-link/page-link.ts";
export { Pills, type PillsProps } from "./pills/pills.ts";
export { Popover, type PopoverProps } from "./popover/popover.ts";
export { Progress, type ProgressProps } from "./progress/progress.ts";
export { Radio, type RadioProps } from "./radio/radio.ts";
export { Row, type RowProps } from "./row/row.ts";
export { SegmentedControl, type SegmentedControlProps } from "./segmented-control/segmented-control.ts";
export { SelectBox, type SelectBoxProps } from "./select-box/select-box.ts";
export { SelectSlider, type SelectSliderProps } from "./select-slider/select-slider.ts";
export { Sidebar, type SidebarProps } from "./sidebar/sidebar.ts";
export { Slider, type SliderProps } from "./slider/slider.ts";
export { Spinner, type SpinnerProps } from "./spinner/spinner.ts";
export { Status, type StatusProps } from "./status/status.ts";
export { Subheader, type SubheaderProps } from "./subheader/subheader.ts";
export { SubmitButton, type SubmitButtonProps } from "./submit-button/submit-button.ts";
export { Tab, type TabProps } from "./tab/tab.ts";
export { Table, type TableProps } from "./table/table.ts";
export type { MomentProps, MomentRange } from "./moments.ts";
export type { TableColumn } from "./table/cells.ts";
export { Tabs, type TabsProps } from "./tabs/tabs.ts";
export { Text, type TextProps } from "./text/text.ts";
export { TextArea, type TextAreaProps } from "./text-area/text-area.ts";
export { TextInput, type TextInputProps } from "./text-input/text-input.ts";
export { TimeInput, type TimeSteps } from "./time-input/time-input.ts";
export { Title, type TitleProps } from "./title/title.ts";
export { Toast, toast, type ToastOptions, type ToastProps } from "./toast/toast.ts";
export { Toggle, type ToggleProps } from "./toggle/toggle.ts";
export { type StreamSource, WriteStream, type WriteStreamProps } from "./write-stream/write-stream.ts";
export type { BlockElement } from "./block-element.ts";
export type { OptionsProps } from "./options.ts";
export type { TextContent } from "./text-content.ts";
