// The catalogue: every element, and the props it takes.
export { Button, type ButtonProps } from "./button/button.ts";
export { Container, type ContainerProps } from "./container/container.ts";
export { Header, type HeaderProps } from "./header/header.ts";
export { Slider, type SliderProps } from "./slider/slider.ts";
export { Text, type TextProps } from "./text/text.ts";
export { TextInput, type TextInputProps } from "./text-input/text-input.ts";
export type { BlockElement } from "./block-element.ts";
export type { TextContent } from "./text-content.ts";
