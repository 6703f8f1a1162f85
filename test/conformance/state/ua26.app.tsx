import { Container } from "dacapo";
import { widgets } from "../every-widget.ts";

<Container>{() => {
  for (const { name, Kind, props } of widgets) <Kind key={name} {...props} />;
}}</Container>;
<Container>{() => {
  for (const { name, Kind, props } of widgets) <Kind key={name} {...props} />;
}}</Container>;
<Container>{() => {
  for (const { name, Kind, props } of widgets) <Kind key={name} {...props} disabled />;
}}</Container>;
