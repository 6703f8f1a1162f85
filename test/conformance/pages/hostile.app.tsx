import { Button, Navigation, Page, PageLink, Text, TextInput, navigate } from "dacapo";

const to = <TextInput label="To" value="/" />;
const go = <Button>Go</Button>;
if (go) navigate(to);
<PageLink path={to}>Link</PageLink>;
<Navigation>
  <Page path="/" title="Home">{() => { <Text>home</Text>; }}</Page>
  <Page path="/users/:name">{({ name }) => { <Text>user {name}</Text>; }}</Page>
</Navigation>;
