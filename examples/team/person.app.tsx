// Components: functions that draw. Each use has widgets of its own.
import { Caption, Container, Slider, Subheader } from "dacapo";
import type { Member } from "./people.ts";

/** A member of the team; evaluates to the stars that the user gave. */
export function Person({ name, role }: Member) {
  return <Panel title={name}>{() => {
    <Caption>{role}</Caption>;
    return <Slider label={`Stars for ${name}`} min={0} max={5} value={0} />;
  }}</Panel>;
}

/** A frame with a title around whatever stands in it; evaluates to what a function inside returns. */
export function Panel<R>({ title, children }: { title: string; children: () => R }): R {
  return <Container border>{() => {
    <Subheader>{title}</Subheader>;
    return children();
  }}</Container>;
}
