import { Header, Navigation, Page, query } from "dacapo";

const at = query({ start: "" });
const pages = [2, 7];
if (at.start === "seven") pages.reverse();
<Navigation>
  {pages.map((n) => <Page key={n} path={`/page-${n}`}>{() => { <Header>Page {n}</Header>; }}</Page>)}
</Navigation>;
