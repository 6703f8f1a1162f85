// What a browser gets as the package: the same exports, and each element knows how it is painted.
import * as plain from "./elements/index.ts";
import { ChartPaint } from "./charts/view/lazy-chart.ts";
import { GridPaint } from "./grid/view/lazy-grid.ts";
import { MapPaint } from "./maps/view/lazy-map.ts";
import { AlertPaint } from "./elements/alert/alert.paint.tsx";
import { AudioPaint } from "./elements/audio/audio.paint.tsx";
import { AudioInputPaint } from "./elements/audio-input/audio-input.paint.tsx";
import { CameraInputPaint } from "./elements/camera-input/camera-input.paint.tsx";
import { IFramePaint } from "./elements/iframe/iframe.paint.tsx";
import { ImagePaint } from "./elements/image/image.paint.tsx";
import { LogoPaint } from "./elements/logo/logo.paint.tsx";
import { PdfPaint } from "./elements/pdf/pdf.paint.tsx";
import { VideoPaint } from "./elements/video/video.paint.tsx";
import { EChartPaint } from "./elements/e-chart/e-chart.paint.ts";
import { GraphvizPaint } from "./elements/graphviz/graphviz.paint.ts";
import { MermaidPaint } from "./elements/mermaid/mermaid.paint.ts";
import { PlotlyPaint } from "./elements/plotly/plotly.paint.ts";
import { VegaLitePaint } from "./elements/vega-lite/vega-lite.paint.ts";
import { badgePaint } from "./elements/badge/badge.paint.ts";
import { BalloonsPaint } from "./elements/balloons/balloons.paint.tsx";
import { buttonPaint } from "./elements/button/button.paint.ts";
import { captionPaint } from "./elements/caption/caption.paint.ts";
import { ChatInputPaint } from "./elements/chat-input/chat-input.paint.tsx";
import { ChatMessagePaint } from "./elements/chat-message/chat-message.paint.tsx";
import { checkboxPaint } from "./elements/checkbox/checkbox.paint.tsx";
import { CodePaint } from "./elements/code/code.paint.tsx";
import { ColorPickerPaint } from "./elements/color-picker/color-picker.paint.tsx";
import { columnPaint } from "./elements/column/column.paint.tsx";
import { columnsPaint } from "./elements/columns/columns.paint.tsx";
import { containerPaint } from "./elements/container/container.paint.ts";
import { DateInputPaint } from "./elements/date-input/date-input.paint.tsx";
import { DateTimeInputPaint } from "./elements/date-time-input/date-time-input.paint.tsx";
import { DialogPaint } from "./elements/dialog/dialog.paint.tsx";
import { dividerPaint } from "./elements/divider/divider.paint.ts";
import { DownloadButtonPaint } from "./elements/download-button/download-button.paint.tsx";
import { ExceptionPaint } from "./elements/exception/exception.paint.ts";
import { ExpanderPaint } from "./elements/expander/expander.paint.tsx";
import { FeedbackPaint } from "./elements/feedback/feedback.paint.tsx";
import { FileUploaderPaint } from "./elements/file-uploader/file-uploader.paint.tsx";
import { FormPaint } from "./elements/form/form.paint.tsx";
import { FullscreenPaint } from "./elements/fullscreen/fullscreen.paint.tsx";
import { headerPaint } from "./elements/header/header.paint.ts";
import { GridPaint as CellsPaint } from "./elements/grid/grid.paint.tsx";
import { HtmlPaint } from "./elements/html/html.paint.ts";
import { JsonPaint } from "./elements/json/json.paint.tsx";
import { LatexPaint } from "./elements/latex/latex.paint.tsx";
import { linkButtonPaint } from "./elements/link-button/link-button.paint.ts";
import { MarkdownPaint } from "./elements/markdown/markdown.paint.tsx";
import { MenuPaint } from "./elements/menu/menu.paint.tsx";
import { MetricPaint } from "./elements/metric/metric.paint.tsx";
import { MultiSelectPaint } from "./elements/multi-select/multi-select.paint.tsx";
import { PageExceptionPaint } from "./elements/navigation/page-exception.paint.tsx";
import { PageHead } from "./elements/navigation/page-head.ts";
import { PageHeadPaint } from "./elements/navigation/page-head.paint.tsx";
import { SideMenu } from "./elements/navigation/side-menu.ts";
import { SideMenuPaint } from "./elements/navigation/side-menu.paint.tsx";
import { NumberInputPaint } from "./elements/number-input/number-input.paint.tsx";
import { PageLinkPaint } from "./elements/page-link/page-link.paint.tsx";
import { ThemeSwitchPaint } from "./elements/theme-switch/theme-switch.paint.tsx";
import { PaginationPaint } from "./elements/pagination/pagination.paint.tsx";
import { PillsPaint } from "./elements/pills/pills.paint.tsx";
import { PopoverPaint } from "./elements/popover/popover.paint.tsx";
import { ProgressPaint } from "./elements/progress/progress.paint.tsx";
import { RadioPaint } from "./elements/radio/radio.paint.tsx";
import { RowPaint } from "./elements/row/row.paint.tsx";
import { SegmentedControlPaint } from "./elements/segmented-control/segmented-control.paint.tsx";
import { SelectBoxPaint } from "./elements/select-box/select-box.paint.tsx";
import { SelectSliderPaint } from "./elements/select-slider/select-slider.paint.tsx";
import { SkeletonPaint } from "./elements/skeleton/skeleton.paint.tsx";
import { sliderPaint } from "./elements/slider/slider.paint.tsx";
import { SnowPaint } from "./elements/snow/snow.paint.tsx";
import { SpacePaint } from "./elements/space/space.paint.tsx";
import { SpinnerPaint } from "./elements/spinner/spinner.paint.tsx";
import { StatusPaint } from "./elements/status/status.paint.tsx";
import { subheaderPaint } from "./elements/subheader/subheader.paint.ts";
import { submitButtonPaint } from "./elements/submit-button/submit-button.paint.ts";
import { TabPaint } from "./elements/tab/tab.paint.tsx";
import { TablePaint } from "./elements/table/table.paint.tsx";
import { TabsPaint } from "./elements/tabs/tabs.paint.tsx";
import { textPaint } from "./elements/text/text.paint.ts";
import { TextAreaPaint } from "./elements/text-area/text-area.paint.tsx";
import { TextInputPaint } from "./elements/text-input/text-input.paint.tsx";
import { TimeInputPaint } from "./elements/time-input/time-input.paint.tsx";
import { titlePaint } from "./elements/title/title.paint.ts";
import { ToastPaint } from "./elements/toast/toast.paint.tsx";
import { togglePaint } from "./elements/toggle/toggle.paint.tsx";
import { WriteStreamPaint } from "./elements/write-stream/write-stream.paint.tsx";
import { lazy as plainLazy } from "./painter/lazy.ts";
import { MissingPaint } from "./painter/parts/not-loaded.tsx";
import { Boxless } from "./painter/parts/boxless.ts";
import { stack } from "./painter/parts/stack.tsx";
import { BottomPart } from "./painter/shell/bottom.tsx";
import { Side } from "./painter/shell/side.tsx";
import { defineElement as plainDefine, type Definition } from "./elements/define.ts";
import type { Paint } from "./painter/paint.ts";
import { announced, painted, registerInline, registerPaint } from "./painter/registry.ts";
import { tick as plainTick } from "./core/run/commands.ts";
import { context as plainContext } from "./core/run/context.ts";
import { navigate as plainNavigate, params as plainParams } from "./core/features/pages/navigate.ts";
import { shared as plainShared } from "./core/features/pools/shared.ts";
import { stored as plainStored } from "./core/features/pools/stored.ts";
import { query as plainQuery } from "./core/features/query/query.ts";
import { withStorage, withTabs } from "./hosts/links/index.ts";
import { withTick } from "./hosts/next-task.ts";
import { withGestures, withPage } from "./hosts/page.ts";
import { md as plainMd } from "./markdown/md.ts";
import { inlinePaint } from "./painter/inline.ts";
import { defineSigns } from "./painter/signs/define-signs.ts";

export * from "./index.ts";

export const Alert: typeof plain.Alert = /*#__PURE__*/ painted(plain.Alert, AlertPaint);
export const Badge: typeof plain.Badge = /*#__PURE__*/ painted(plain.Badge, badgePaint);
export const Balloons: typeof plain.Balloons = /*#__PURE__*/ painted(plain.Balloons, BalloonsPaint);
export const Bottom: typeof plain.Bottom = /*#__PURE__*/ painted(plain.Bottom, stack, BottomPart);
export const Button: typeof plain.Button = /*#__PURE__*/ painted(plain.Button, buttonPaint);
export const Caption: typeof plain.Caption = /*#__PURE__*/ painted(plain.Caption, captionPaint);
export const ChatInput: typeof plain.ChatInput = /*#__PURE__*/ painted(plain.ChatInput, ChatInputPaint, BottomPart);
export const ChatMessage: typeof plain.ChatMessage = /*#__PURE__*/ painted(plain.ChatMessage, ChatMessagePaint);
export const Checkbox: typeof plain.Checkbox = /*#__PURE__*/ painted(plain.Checkbox, checkboxPaint);
export const Code: typeof plain.Code = /*#__PURE__*/ painted(plain.Code, CodePaint);
export const query: typeof plainQuery = /*#__PURE__*/ withPage(plainQuery);
export const stored: typeof plainStored = /*#__PURE__*/ withStorage(plainStored);
export const shared: typeof plainShared = /*#__PURE__*/ withTabs(plainShared);
export const context: typeof plainContext = /*#__PURE__*/ withGestures(/*#__PURE__*/ withPage(plainContext));
export const tick: typeof plainTick = /*#__PURE__*/ withTick(plainTick);
export const navigate: typeof plainNavigate = /*#__PURE__*/ withPage(plainNavigate);
export const params: typeof plainParams = /*#__PURE__*/ withPage(plainParams);

/** Markdown in labels brings what paints it. */
export const md: typeof plainMd = (...parts) => {
  registerInline(inlinePaint);
  defineSigns();
  return plainMd(...parts);
};

/** A navigation brings what it draws by itself. */
function paintedNavigation(): typeof plain.Navigation {
  painted(PageHead, PageHeadPaint);
  painted(SideMenu, SideMenuPaint, Side);
  // In place of the one above.
  painted(plain.Exception, PageExceptionPaint);
  return withPage(painted(plain.Navigation, Boxless));
}

/** An app's own elements bring their paint with them. */
export const defineElement: typeof plainDefine = ((definition: Definition) => {
  if (definition.paint !== undefined) registerPaint(definition.name, definition.paint as Paint);
  return plainDefine(definition);
}) as typeof plainDefine;

export const Audio: typeof plain.Audio = /*#__PURE__*/ painted(plain.Audio, AudioPaint);
export const AudioInput: typeof plain.AudioInput = /*#__PURE__*/ painted(plain.AudioInput, AudioInputPaint);
export const CameraInput: typeof plain.CameraInput = /*#__PURE__*/ painted(plain.CameraInput, CameraInputPaint);
export const IFrame: typeof plain.IFrame = /*#__PURE__*/ painted(plain.IFrame, IFramePaint);
export const Image: typeof plain.Image = /*#__PURE__*/ painted(plain.Image, ImagePaint);
export const Logo: typeof plain.Logo = /*#__PURE__*/ painted(plain.Logo, LogoPaint, Side);
export const Pdf: typeof plain.Pdf = /*#__PURE__*/ painted(plain.Pdf, PdfPaint);
export const Video: typeof plain.Video = /*#__PURE__*/ painted(plain.Video, VideoPaint);
export const EChart: typeof plain.EChart = /*#__PURE__*/ painted(plain.EChart, EChartPaint);
export const Graphviz: typeof plain.Graphviz = /*#__PURE__*/ painted(plain.Graphviz, GraphvizPaint);
export const Mermaid: typeof plain.Mermaid = /*#__PURE__*/ painted(plain.Mermaid, MermaidPaint);
export const Plotly: typeof plain.Plotly = /*#__PURE__*/ painted(plain.Plotly, PlotlyPaint);
export const VegaLite: typeof plain.VegaLite = /*#__PURE__*/ painted(plain.VegaLite, VegaLitePaint);
export const ColorPicker: typeof plain.ColorPicker = /*#__PURE__*/ painted(plain.ColorPicker, ColorPickerPaint);
export const Column: typeof plain.Column = /*#__PURE__*/ painted(plain.Column, columnPaint);
export const Columns: typeof plain.Columns = /*#__PURE__*/ painted(plain.Columns, columnsPaint);
export const Container: typeof plain.Container = /*#__PURE__*/ painted(plain.Container, containerPaint);
export const DataEditor: typeof plain.DataEditor = /*#__PURE__*/ painted(plain.DataEditor, GridPaint);
export const DataFrame: typeof plain.DataFrame = /*#__PURE__*/ painted(plain.DataFrame, GridPaint);
export const DateInput: typeof plain.DateInput = /*#__PURE__*/ painted(plain.DateInput, DateInputPaint);
export const DateTimeInput: typeof plain.DateTimeInput = /*#__PURE__*/ painted(plain.DateTimeInput, DateTimeInputPaint);
export const Dialog: typeof plain.Dialog = /*#__PURE__*/ painted(plain.Dialog, DialogPaint);
export const Divider: typeof plain.Divider = /*#__PURE__*/ painted(plain.Divider, dividerPaint);
export const DownloadButton: typeof plain.DownloadButton = /*#__PURE__*/ painted(
  plain.DownloadButton,
  DownloadButtonPaint,
);
export const Empty: typeof plain.Empty = /*#__PURE__*/ painted(plain.Empty, Boxless);
export const Exception: typeof plain.Exception = /*#__PURE__*/ painted(plain.Exception, ExceptionPaint);
export const Expander: typeof plain.Expander = /*#__PURE__*/ painted(plain.Expander, ExpanderPaint);
export const Feedback: typeof plain.Feedback = /*#__PURE__*/ painted(plain.Feedback, FeedbackPaint);
export const FileUploader: typeof plain.FileUploader = /*#__PURE__*/ painted(plain.FileUploader, FileUploaderPaint);
export const Form: typeof plain.Form = /*#__PURE__*/ painted(plain.Form, FormPaint);
export const Fragment: typeof plain.Fragment = /*#__PURE__*/ painted(plain.Fragment, Boxless);
export const Grid: typeof plain.Grid = /*#__PURE__*/ painted(plain.Grid, CellsPaint);
export const Fullscreen: typeof plain.Fullscreen = /*#__PURE__*/ painted(plain.Fullscreen, FullscreenPaint);
export const Header: typeof plain.Header = /*#__PURE__*/ painted(plain.Header, headerPaint);
export const Html: typeof plain.Html = /*#__PURE__*/ painted(plain.Html, HtmlPaint);
export const Json: typeof plain.Json = /*#__PURE__*/ painted(plain.Json, JsonPaint);
export const Latex: typeof plain.Latex = /*#__PURE__*/ painted(plain.Latex, LatexPaint);
export const lazy: typeof plainLazy = /*#__PURE__*/ announced("#missing", MissingPaint, plainLazy);
export const LinkButton: typeof plain.LinkButton = /*#__PURE__*/ painted(plain.LinkButton, linkButtonPaint);
export const Markdown: typeof plain.Markdown = /*#__PURE__*/ painted(plain.Markdown, MarkdownPaint);
export const Menu: typeof plain.Menu = /*#__PURE__*/ painted(plain.Menu, MenuPaint);
export const Metric: typeof plain.Metric = /*#__PURE__*/ painted(plain.Metric, MetricPaint);
export const MultiSelect: typeof plain.MultiSelect = /*#__PURE__*/ painted(plain.MultiSelect, MultiSelectPaint);
export const Navigation: typeof plain.Navigation = /*#__PURE__*/ paintedNavigation();
export const NumberInput: typeof plain.NumberInput = /*#__PURE__*/ painted(plain.NumberInput, NumberInputPaint);
export const Page: typeof plain.Page = /*#__PURE__*/ painted(plain.Page, Boxless);
export const PageLink: typeof plain.PageLink = /*#__PURE__*/ withPage(
  /*#__PURE__*/ painted(plain.PageLink, PageLinkPaint),
);
export const ThemeSwitch: typeof plain.ThemeSwitch = /*#__PURE__*/ painted(plain.ThemeSwitch, ThemeSwitchPaint);
export const Pagination: typeof plain.Pagination = /*#__PURE__*/ painted(plain.Pagination, PaginationPaint);
export const Pills: typeof plain.Pills = /*#__PURE__*/ painted(plain.Pills, PillsPaint);
export const Popover: typeof plain.Popover = /*#__PURE__*/ painted(plain.Popover, PopoverPaint);
export const Progress: typeof plain.Progress = /*#__PURE__*/ painted(plain.Progress, ProgressPaint);
export const Radio: typeof plain.Radio = /*#__PURE__*/ painted(plain.Radio, RadioPaint);
export const Row: typeof plain.Row = /*#__PURE__*/ painted(plain.Row, RowPaint);
export const SegmentedControl: typeof plain.SegmentedControl = /*#__PURE__*/ painted(
  plain.SegmentedControl,
  SegmentedControlPaint,
);
export const SelectBox: typeof plain.SelectBox = /*#__PURE__*/ painted(plain.SelectBox, SelectBoxPaint);
export const SelectSlider: typeof plain.SelectSlider = /*#__PURE__*/ painted(plain.SelectSlider, SelectSliderPaint);
export const Sidebar: typeof plain.Sidebar = /*#__PURE__*/ painted(plain.Sidebar, stack, Side);
export const Skeleton: typeof plain.Skeleton = /*#__PURE__*/ painted(plain.Skeleton, SkeletonPaint);
export const Slider: typeof plain.Slider = /*#__PURE__*/ painted(plain.Slider, sliderPaint);
export const Snow: typeof plain.Snow = /*#__PURE__*/ painted(plain.Snow, SnowPaint);
export const Space: typeof plain.Space = /*#__PURE__*/ painted(plain.Space, SpacePaint);
export const Spinner: typeof plain.Spinner = /*#__PURE__*/ painted(plain.Spinner, SpinnerPaint);
export const Status: typeof plain.Status = /*#__PURE__*/ painted(plain.Status, StatusPaint);
export const Subheader: typeof plain.Subheader = /*#__PURE__*/ painted(plain.Subheader, subheaderPaint);
export const SubmitButton: typeof plain.SubmitButton = /*#__PURE__*/ painted(plain.SubmitButton, submitButtonPaint);
export const Tab: typeof plain.Tab = /*#__PURE__*/ painted(plain.Tab, TabPaint);
export const Table: typeof plain.Table = /*#__PURE__*/ painted(plain.Table, TablePaint);
export const Tabs: typeof plain.Tabs = /*#__PURE__*/ painted(plain.Tabs, TabsPaint);
export const Text: typeof plain.Text = /*#__PURE__*/ painted(plain.Text, textPaint);
export const TextArea: typeof plain.TextArea = /*#__PURE__*/ painted(plain.TextArea, TextAreaPaint);
export const TextInput: typeof plain.TextInput = /*#__PURE__*/ painted(plain.TextInput, TextInputPaint);
export const TimeInput: typeof plain.TimeInput = /*#__PURE__*/ painted(plain.TimeInput, TimeInputPaint);
export const Title: typeof plain.Title = /*#__PURE__*/ painted(plain.Title, titlePaint);
export const Toast: typeof plain.Toast = /*#__PURE__*/ painted(plain.Toast, ToastPaint);
export const toast: typeof plain.toast = /*#__PURE__*/ announced("Toast", ToastPaint, plain.toast);
export const Toggle: typeof plain.Toggle = /*#__PURE__*/ painted(plain.Toggle, togglePaint);
/** What arrives or is written is drawn with elements that the app may not draw itself. */
const byKind = () => [Code, Exception, Markdown, Table];
export const WriteStream: typeof plain.WriteStream = /*#__PURE__*/ painted(
  plain.WriteStream,
  WriteStreamPaint,
  undefined,
  byKind,
);
export const Write: typeof plain.Write = /*#__PURE__*/ painted(plain.Write, stack, undefined, () => WriteStream);
export const LineChart: typeof plain.LineChart = /*#__PURE__*/ painted(plain.LineChart, ChartPaint);
export const AreaChart: typeof plain.AreaChart = /*#__PURE__*/ painted(plain.AreaChart, ChartPaint);
export const BarChart: typeof plain.BarChart = /*#__PURE__*/ painted(plain.BarChart, ChartPaint);
export const ScatterChart: typeof plain.ScatterChart = /*#__PURE__*/ painted(plain.ScatterChart, ChartPaint);
export const Histogram: typeof plain.Histogram = /*#__PURE__*/ painted(plain.Histogram, ChartPaint);
export const Heatmap: typeof plain.Heatmap = /*#__PURE__*/ painted(plain.Heatmap, ChartPaint);
export const PieChart: typeof plain.PieChart = /*#__PURE__*/ painted(plain.PieChart, ChartPaint);
export const BoxPlot: typeof plain.BoxPlot = /*#__PURE__*/ painted(plain.BoxPlot, ChartPaint);
export const MapChart: typeof plain.MapChart = /*#__PURE__*/ painted(plain.MapChart, MapPaint);
