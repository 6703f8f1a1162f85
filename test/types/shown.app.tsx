// What only shows something: words, room, trees, formulas, HTML, feasts.
import { Badge, Balloons, type Handle, Html, Json, type JsonProps, Latex, type LatexProps, Menu, Pagination, session, Skeleton, type Slot, Snow, Space, Text } from "dacapo";
import { exact } from "./same.ts";

exact<Handle<LatexProps>>()(<Latex>{String.raw`x^2`}</Latex>);
exact<Handle<JsonProps>>()(<Json data={new Map([[1, 2n]])} expanded={2} />);
exact<Slot>()(<Skeleton />);
exact<number>()(<Skeleton height={80}>{() => 3}</Skeleton>);
exact<Promise<string>>()(<Skeleton>{async () => "later"}</Skeleton>);
exact<void>()(<Balloons />);
exact<void>()(<Snow />);
<Space size="stretch" />;
<Html>{`<b>${1}</b>`}</Html>;
<Badge color="green" icon="check">Paid {3}</Badge>;
  <Json />;
// ^^^^ `<Json>` needs the prop `data`.
<Badge color="pink">Paid</Badge>;
//     ^^^^^ Type '"pink"' is not assignable
<Space size="huge" />;
//     ^^^^ Type '"huge"' is not assignable
<Skeleton height="tall" />;
//        ^^^^^^ Type '"tall"' is not assignable
<Latex><Text>no</Text></Latex>;
//     ^^^^^^^^^^^^^^^ Type 'Handle<TextProps>' is not assignable

const at = session({ page: 1, word: "" });
exact<"CSV" | "JSON" | null>()(<Menu label="Export" options={["CSV", "JSON"]} onClick={(kind) => exact<"CSV" | "JSON">()(kind)} />);
exact<number>()(<Pagination numPages={3} />);
exact<number>()(<Pagination numPages={3} bind={at.page} maxVisiblePages={null} />);
<Pagination numPages={3} bind={at.word} />;
//                       ^^^^ `<Pagination>` can evaluate to `number`
  <Pagination value={1} />;
// ^^^^^^^^^^ `<Pagination>` needs the prop `numPages`.
