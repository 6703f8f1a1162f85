// Several pages: a list, one for each concert, and one that is loaded when it is first opened. They share the session.
import { type AppConfig, Navigation, Page } from "dacapo";
import { ConcertPage, Programme } from "./programme.app";

export const config = { title: "Concerts", icon: "🎼" } satisfies AppConfig;

<Navigation>
  <Page path="/" title="Programme" icon="🎼">{() => <Programme />}</Page>
  <Page path="/tickets" title="Tickets" icon="🎟️" app={() => import("./tickets.app")} />
  <Page path="/concerts/:id" title="Concert">{({ id }) => <ConcertPage id={id} />}</Page>
</Navigation>;
