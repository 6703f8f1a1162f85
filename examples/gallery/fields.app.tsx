// What is typed, entered, recorded or handed over.
import { AudioInput, CameraInput, DateInput, DateTimeInput, FileUploader, Form, NumberInput, Row, SubmitButton, Text, TextArea, TextInput, TimeInput } from "dacapo";

export function TextFields() {
  <TextInput label="Name" icon="person" placeholder="Clara Schumann" required />;
  <TextInput label="Password" type="password" value="da capo" />;
  <TextArea label="Remarks" rows={3} value="From the top, and not so fast." />;
  <TextInput label="Not to be changed" value="Opus 7" disabled />;
}

export function Numbers() {
  <NumberInput label="Bars" value={32} min={1} max={999} />;
  <NumberInput label="Fee" value={1250} icon="payments" format={{ style: "currency", currency: "EUR" }} suffix="a concert" />;
  <NumberInput label="Beats" value={null} clearable placeholder="as you like" />;
  <NumberInput label="Not to be changed" value={7} disabled />;
}

export function Moments() {
  <DateInput label="Concert" value="2026-11-21" />;
  <DateInput label="Season" value={["2026-10-01", "2027-05-31"]} />;
  <Row>
    <TimeInput label="Doors" value="19:15" />
    <DateTimeInput label="Begin" value="2026-11-21T20:00" />
  </Row>;
}

export function Forms() {
  const form = <Form clearOnSubmit>{() => {
    <TextInput label="Mail" type="email" name="mail" required />;
    <NumberInput label="Seats" value={2} min={1} max={6} name="seats" />;
    return <SubmitButton type="primary">Order</SubmitButton>;
  }}</Form>;
  <Text>{form ? "Ordered." : "Nothing was ordered yet."}</Text>;
}

export function Devices() {
  <FileUploader label="Score" accept=".pdf,.png" multiple />;
  <FileUploader label="Folder of parts" directory />;
  <CameraInput label="Photo" />;
  <AudioInput label="A voice" />;
}
