// Wrappers: the props of an element can be taken and passed on, with the types that they have there.
import {
  Button,
  Container,
  DateInput,
  NumberInput,
  Pills,
  SelectBox,
  Slider,
  TextInput,
  type ButtonProps,
  type ContainerProps,
  type MomentProps,
  type NumberInputProps,
  type PillsProps,
  type SelectBoxProps,
  type SliderProps,
  type TextInputProps,
} from "dacapo";
import { exact } from "./same.ts";

function Amount(props: NumberInputProps) {
  return <NumberInput min={0} {...props} />;
}
function MaybeAmount(props: NumberInputProps<number | null>) {
  return <NumberInput {...props} />;
}
function Level(props: Omit<SliderProps, "label">) {
  return <Slider label="Level" {...props} />;
}
function Name({ label = "Name", ...others }: Partial<TextInputProps>) {
  return <TextInput label={label} {...others} />;
}
function Day(props: MomentProps) {
  return <DateInput {...props} />;
}
function Choice<T>(props: Omit<SelectBoxProps<T>, "value">) {
  return <SelectBox {...props} />;
}
function Some(props: PillsProps<string>) {
  return <Pills {...props} />;
}
function Save({ children = "Save", ...others }: ButtonProps) {
  return <Button type="primary" {...others}>{children}</Button>;
}
function Framed<R>({ children, ...others }: ContainerProps & { children: () => R }) {
  return <Container border {...others}>{() => children()}</Container>;
}

exact<number>()(<Amount label="A" max={3} onChange={(value) => exact<number>()(value)} />);
exact<number | null>()(<MaybeAmount label="A" value={null} clearable />);
exact<number>()(<Level min={2} />);
exact<string>()(<Name placeholder="Ada" />);
exact<string>()(<Day label="D" />);
exact<{ id: number }>()(<Choice label="C" options={[{ id: 1 }]} format={(option) => `#${option.id}`} />);
exact<string>()(<Some label="S" options={["a", "b"]} />);
exact<boolean>()(<Save disabled />);
exact<number>()(<Framed width="content">{() => 1}</Framed>);

<Amount label="A" clearable />;
//                ^^^^^^^^^ Type 'true' is not assignable to type 'false'
<Level label="L" />;
//     ^^^^^ `<Level>` has no prop `label`
