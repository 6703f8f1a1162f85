// What a browser gets as the package: the same exports, and each element knows how it is painted.
import * as plain from "./elements/index.ts";
import { buttonPaint } from "./elements/button/button.paint.ts";
import { ContainerPaint } from "./elements/container/container.paint.tsx";
import { headerPaint } from "./elements/header/header.paint.ts";
import { SliderPaint } from "./elements/slider/slider.paint.tsx";
import { textPaint } from "./elements/text/text.paint.ts";
import { TextInputPaint } from "./elements/text-input/text-input.paint.tsx";
import { painted } from "./painter/registry.ts";

export * from "./index.ts";

export const Button = /*#__PURE__*/ painted(plain.Button, buttonPaint);
export const Container = /*#__PURE__*/ painted(plain.Container, ContainerPaint);
export const Header = /*#__PURE__*/ painted(plain.Header, headerPaint);
export const Slider = /*#__PURE__*/ painted(plain.Slider, SliderPaint);
export const Text = /*#__PURE__*/ painted(plain.Text, textPaint);
export const TextInput = /*#__PURE__*/ painted(plain.TextInput, TextInputPaint);
