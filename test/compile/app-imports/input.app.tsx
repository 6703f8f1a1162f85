import { Text } from "dacapo";
import Whole, { Rating, format } from "./rating.app";
import { plain } from "./plain";

export const unit = format("kg");
export const helper = (n: number) => format(n) + plain(n);

const score = <Rating label="Soup" />;
<Text>{format(score)}</Text>;
plain(score);
<Whole />;
