import { Header, navigate, PageLink, Slider, Text, Button } from "dacapo";

<Header>Overview</Header>;
const size = <Slider label="On the page" max={10} />;
<Text>page {size}</Text>;
<Button onClick={() => navigate("/details?from=handler")}>By a handler</Button>;
const go = <Button>By a path</Button>;
if (go) navigate("/details");
<PageLink path="/details">To the details</PageLink>;
<PageLink path="/users/7" />;
