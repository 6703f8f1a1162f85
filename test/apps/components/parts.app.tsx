import { Caption, Container, Slider, Subheader, TextInput } from "dacapo";

export function Rating({ label, stars = 5 }: { label: string; stars?: number }) {
  <Caption>{label}</Caption>;
  return <Slider label={label} min={0} max={stars} />;
}

export function Card({ title, children }: { title: string; children?: unknown }) {
  return <Container border>{() => {
    <Subheader>{title}</Subheader>;
    <>{children}</>;
    return title.length;
  }}</Container>;
}

export const ask = (question: string): string => <TextInput label={question} />;
