// Several pages with a menu; one has a parameter in its path.
import { Navigation, Page, PageLink, Title } from "dacapo";

<Navigation>
  <Page path="/" title="Home">{() => {
    <Title>Home</Title>;
    <PageLink path="/users/7">The seventh user</PageLink>;
  }}</Page>
  <Page path="/users/:id" title="User">{({ id }) => <Title>User {id}</Title>}</Page>
</Navigation>;
