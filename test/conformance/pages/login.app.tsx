import { Button, Header, Navigation, navigate, Page, params, session, Text } from "dacapo";

const state = session({ user: "" });
<Navigation position="top">
  <Page path="/login">{() => {
    <Header>Login</Header>;
    const enter = <Button>Enter</Button>;
    if (enter) {
      state.user = "Ada";
      navigate("/secret/1");
    }
  }}</Page>
  {state.user !== "" && <Page path="/secret/:n">{() => {
    const { n } = params({ n: 0 });
    <Header>{state.user} {n}</Header>;
    const more = <Button>More</Button>;
    if (more) navigate(`/secret/${n + 1}`);
  }}</Page>}
  <Page path="/members">{() => {
    if (state.user === "") navigate("/login");
    <Text>Members</Text>;
  }}</Page>
  <Page path="/round">{() => navigate("/round")}</Page>
</Navigation>;
