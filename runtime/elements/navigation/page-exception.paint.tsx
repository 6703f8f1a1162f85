// Paints an error of an app with pages: the script of a page that did not load can be asked for again.
import { h } from "preact";
import type { Paint } from "../../painter/paint.ts";
import { TryAgain } from "../../painter/parts/not-loaded.tsx";
import type { ExceptionProps } from "../exception/exception.ts";
import { ExceptionPaint } from "../exception/exception.paint.ts";

export const PageExceptionPaint: Paint<ExceptionProps> = (given) =>
  h(ExceptionPaint, given, given.props.code === "page-not-loaded" ? <TryAgain /> : given.children);
