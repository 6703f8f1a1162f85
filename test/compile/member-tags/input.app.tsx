import * as ui from "dacapo";
import { kit } from "./kit";

const local = { Row: () => <ui.Text>row</ui.Text> };
const n = <ui.Slider label="N" max={3} />;
<ui.Container>
  <kit.Card size={n}>words</kit.Card>
  <local.Row />
</ui.Container>;
