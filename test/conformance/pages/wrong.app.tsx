import { Navigation, navigate, Page, session, Text } from "dacapo";

const state = session({ kind: "" });
const page = () => { <Text>shown</Text>; };
switch (state.kind) {
  case "none":
    <Navigation>{null}</Navigation>;
    break;
  case "equal":
    <Navigation><Page path="/a">{page}</Page><Page path="/a/">{page}</Page></Navigation>;
    break;
  case "alike":
    <Navigation><Page path="/a/:id">{page}</Page><Page path="/a/:name">{page}</Page></Navigation>;
    break;
  case "slash":
    <Navigation><Page path="a/b">{page}</Page></Navigation>;
    break;
  case "title":
    <Navigation><Page path="/a" title="">{page}</Page></Navigation>;
    break;
  case "outside":
    <Page path="/a">{page}</Page>;
    break;
  case "empty":
    <Navigation><Page path="/a" /></Navigation>;
    break;
  case "twice":
    <Navigation><Page path="/a">{page}</Page></Navigation>;
    <Navigation><Page path="/b">{page}</Page></Navigation>;
    break;
  case "loading":
    <Navigation><Page path="/a" app={() => Promise.reject(new Error("it is gone"))} /></Navigation>;
    break;
  case "navigate":
    navigate("users");
}
