// Show more of the row that is selected.
import { DataFrame, Subheader, Text } from "dacapo";

const works = [{ id: 1, work: "Gaelic Symphony", by: "Amy Beach" }, { id: 2, work: "Piano Concerto", by: "Clara Schumann" }];
const { rows } = <DataFrame data={works} rowKey="id" selection="row" label="Works" />;
const chosen = works.find(({ id }) => rows.includes(id));
if (chosen === undefined) <Text>Select a row.</Text>;
else <Subheader>{chosen.work} by {chosen.by}</Subheader>;
