// The catalogue: every element, and the props it takes. The parts are those of `docs/reference.md`.

// Text and headings
export { Title, type TitleProps } from "./title/title.ts";
export { Header, type HeaderProps } from "./header/header.ts";
export { Subheader, type SubheaderProps } from "./subheader/subheader.ts";
export { Text, type TextProps } from "./text/text.ts";
export { Caption, type CaptionProps } from "./caption/caption.ts";
export { Markdown, type MarkdownProps } from "./markdown/markdown.ts";
export { Code, type CodeProps } from "./code/code.ts";
export { Latex, type LatexProps } from "./latex/latex.ts";
export { Badge, type BadgeProps } from "./badge/badge.ts";
export { Divider, type DividerProps } from "./divider/divider.ts";
export { Html, type HtmlProps } from "./html/html.ts";
export { Json, type JsonProps } from "./json/json.ts";
export { Write, type WriteProps } from "./write/write.ts";

// Buttons
export { Button, type ButtonProps } from "./button/button.ts";
export { SubmitButton, type SubmitButtonProps } from "./submit-button/submit-button.ts";
export {
  DownloadButton,
  type DownloadButtonProps,
  type FileContent,
  type FileData,
} from "./download-button/download-button.ts";
export { LinkButton, type LinkButtonProps } from "./link-button/link-button.ts";
export { Menu, type MenuProps } from "./menu/menu.ts";

// Inputs
export { Checkbox, type CheckboxProps } from "./checkbox/checkbox.ts";
export { Toggle, type ToggleProps } from "./toggle/toggle.ts";
export { Radio, type RadioProps } from "./radio/radio.ts";
export { SelectBox, type SelectBoxProps } from "./select-box/select-box.ts";
export { MultiSelect, type MultiSelectProps } from "./multi-select/multi-select.ts";
export { Pagination, type PaginationProps } from "./pagination/pagination.ts";
export { Pills, type PillsProps } from "./pills/pills.ts";
export { SegmentedControl, type SegmentedControlProps } from "./segmented-control/segmented-control.ts";
export { Feedback, type FeedbackProps } from "./feedback/feedback.ts";
export { Slider, type SliderProps } from "./slider/slider.ts";
export { SelectSlider, type SelectSliderProps } from "./select-slider/select-slider.ts";
export { NumberInput, type NumberInputProps } from "./number-input/number-input.ts";
export { TextInput, type TextInputProps } from "./text-input/text-input.ts";
export { TextArea, type TextAreaProps } from "./text-area/text-area.ts";
export { DateInput } from "./date-input/date-input.ts";
export { TimeInput, type TimeSteps } from "./time-input/time-input.ts";
export { DateTimeInput } from "./date-time-input/date-time-input.ts";
export { ColorPicker, type ColorPickerProps } from "./color-picker/color-picker.ts";
export { FileUploader, type FileUploaderProps } from "./file-uploader/file-uploader.ts";
export { CameraInput, type CameraInputProps } from "./camera-input/camera-input.ts";
export { AudioInput, type AudioInputProps } from "./audio-input/audio-input.ts";

// Layout
export { Container, type ContainerProps } from "./container/container.ts";
export { Row, type RowProps } from "./row/row.ts";
export { type BlocksOf, Columns, type ColumnsProps } from "./columns/columns.ts";
export { Column, type ColumnProps } from "./column/column.ts";
export { Grid, type GridProps } from "./grid/grid.ts";
export { Fullscreen, type FullscreenProps } from "./fullscreen/fullscreen.ts";
export { Tabs, type TabsProps } from "./tabs/tabs.ts";
export { Tab, type TabProps } from "./tab/tab.ts";
export { Expander, type ExpanderProps } from "./expander/expander.ts";
export { Popover, type PopoverProps } from "./popover/popover.ts";
export { Sidebar, type SidebarProps } from "./sidebar/sidebar.ts";
export { Bottom, type BottomProps } from "./bottom/bottom.ts";
export { Form, type FormBlock, type FormProps } from "./form/form.ts";
export { Dialog, type DialogProps } from "./dialog/dialog.ts";
export { Empty, type EmptyProps } from "./empty/empty.ts";
export { Space, type SpaceProps } from "./space/space.ts";
export { Fragment, type FragmentProps } from "./fragment/fragment.ts";

// Status and messages
export { Alert, type AlertProps } from "./alert/alert.ts";
export { Exception, type ExceptionProps } from "./exception/exception.ts";
export { Progress, type ProgressProps } from "./progress/progress.ts";
export { Spinner, type SpinnerProps } from "./spinner/spinner.ts";
export { Status, type StatusProps } from "./status/status.ts";
export { Skeleton, type SkeletonProps } from "./skeleton/skeleton.ts";
export { Toast, toast, type ToastOptions, type ToastProps } from "./toast/toast.ts";
export { Balloons, type BalloonsProps } from "./balloons/balloons.ts";
export { Snow, type SnowProps } from "./snow/snow.ts";

// Chat
export { ChatMessage, type ChatMessageProps } from "./chat-message/chat-message.ts";
export { ChatInput, type ChatInputProps } from "./chat-input/chat-input.ts";
export { type StreamSource, WriteStream, type WriteStreamProps } from "./write-stream/write-stream.ts";

// Data
export { DataEditor, type DataEditorProps, type EditorKey, type RowChanges } from "./data-editor/data-editor.ts";
export { DataFrame, type DataFrameProps, type SelectableProps } from "./data-frame/data-frame.ts";
export type {
  ButtonColumn,
  CellClick,
  ColumnKind,
  ColumnOption,
  GridColumn,
  GridColumns,
  FormatOf,
  KeyedColumns,
  KindOf,
  ListedColumn,
  SelectedCell,
  Selection,
  SelectionMode,
  Tone,
  ValueIn,
} from "../grid/spec/index.ts";
export { Table, type TableProps } from "./table/table.ts";
export type { TableColumn } from "./table/cells.ts";
export { Metric, type MetricProps } from "./metric/metric.ts";

// Charts
export { LineChart, type LineChartProps } from "./line-chart/line-chart.ts";
export { AreaChart, type AreaChartProps } from "./area-chart/area-chart.ts";
export { BarChart, type BarChartProps } from "./bar-chart/bar-chart.ts";
export { ScatterChart, type ScatterChartProps } from "./scatter-chart/scatter-chart.ts";
export { Histogram, type HistogramProps } from "./histogram/histogram.ts";
export { Heatmap, type HeatmapProps } from "./heatmap/heatmap.ts";
export { PieChart, type PieChartProps } from "./pie-chart/pie-chart.ts";
export { BoxPlot, type BoxPlotProps } from "./box-plot/box-plot.ts";
export { MapChart, type MapChartProps } from "./map-chart/map-chart.ts";
export type { MapState, MapStyle, MapTiles, MapView } from "../maps/spec/index.ts";
export type {
  Annotation,
  AxisFormat,
  ChartHandle,
  ChartSelection,
  Chosen,
  Interval,
  ReferenceBand,
  ReferenceLine,
  ScaleKind,
  SelectionKind,
} from "../charts/spec/index.ts";
export { VegaLite, type VegaLiteProps } from "./vega-lite/vega-lite.ts";
export { Plotly, type PlotlyPoint, type PlotlyProps } from "./plotly/plotly.ts";
export { EChart, type EChartPoint, type EChartProps } from "./e-chart/e-chart.ts";
export { Graphviz, type GraphvizProps } from "./graphviz/graphviz.ts";
export { Mermaid, type MermaidProps } from "./mermaid/mermaid.ts";
export type { GuestInterval, GuestSelection } from "./guest-selection.ts";

// Pictures and media
export { Image, type ImageProps, type PictureSource, type Pixels } from "./image/image.ts";
export { Audio, type AudioProps, type PlayingProps, type RecordingSource, type Samples } from "./audio/audio.ts";
export { type Subtitles, Video, type VideoProps } from "./video/video.ts";
export { Pdf, type PdfProps } from "./pdf/pdf.ts";
export { IFrame, type IFrameProps } from "./iframe/iframe.ts";
export { Logo, type LogoProps } from "./logo/logo.ts";

// Pages
export { ThemeSwitch, type ThemeSwitchProps } from "./theme-switch/theme-switch.ts";
export { Navigation, type NavigationProps } from "./navigation/navigation.ts";
export { Page, type PageApp, type PageProps, type ParamsOf } from "./page/page.ts";
export { PageLink, type PageLinkProps } from "./page-link/page-link.ts";

// Shared types
export type { MomentProps, MomentRange } from "./moments.ts";
export type { BlockChildren, BlockElement } from "./block-element.ts";
export type { Children } from "./children.ts";
export type { Binds, Bound } from "./bind.ts";
export type { Icon } from "./icon.ts";
export type { OptionsProps } from "./options.ts";
export type { Label, TextContent } from "./text-content.ts";
