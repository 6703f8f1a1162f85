// What says how things stand: messages, progress, what is still to come, and talk.
import { Alert, Balloons, Button, ChatInput, ChatMessage, Container, Exception, Progress, Row, Skeleton, Snow, Spinner, Status, Text, Toast, WriteStream } from "dacapo";

export function Alerts() {
  <Alert level="info" title="Rehearsal">At seven, in the small hall.</Alert>;
  <Alert level="success" icon="check">The parts are printed.</Alert>;
  <Alert level="warning">Two chairs are missing.</Alert>;
  <Alert level="error">The hall is closed.</Alert>;
}

export function ProgressAndStatus() {
  <Progress value={0.4} text="Printing parts" />;
  <Status label="Everything is tuned" state="complete"><Text>In 442 Hz.</Text></Status>;
  <Status label="A string broke" state="error"><Text>The second violin's.</Text></Status>;
}

export function Waiting() {
  <Skeleton height={56} />;
  const wait = <Button>Wait a second</Button>;
  if (wait) <Spinner label="Counting bars">{() => new Promise((resolve) => setTimeout(resolve, 1000))}</Spinner>;
}

export function Errors() {
  <Exception name="RangeError" message="A bar has 3 beats, not 4." hint="Look at the time signature." />;
}

export function Joy() {
  <Row>
    <Button onClick={() => { <Toast icon="check">Saved</Toast>; }}>Toast</Button>
    <Button onClick={() => { <Balloons />; }}>Balloons</Button>
    <Button onClick={() => { <Snow />; }}>Snow</Button>
  </Row>;
}

async function* spoken() {
  yield "From the top, ";
  yield "**slower**, please.";
}

export function Chat() {
  <ChatMessage name="user"><Text>How shall we play it?</Text></ChatMessage>;
  <ChatMessage name="assistant"><WriteStream source={spoken()} /></ChatMessage>;
  <Container border>{() => {
    const said = <ChatInput placeholder="Say something" />;
    if (said !== null) <Text>{said}</Text>;
  }}</Container>;
}
