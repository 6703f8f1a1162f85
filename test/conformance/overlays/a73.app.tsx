import { Status, Text } from "dacapo";

<Status label="running" state="running">
  {() => {
    <Text>step</Text>;
  }}
</Status>;
<Status label="complete" expanded>
  {() => {
    <Text>step</Text>;
  }}
</Status>;
<Status label="error" state="error" expanded>
  {() => {
    <Text>step</Text>;
  }}
</Status>;
<Status label="collapsed">
  {() => {
    <Text>step</Text>;
  }}
</Status>;

const renamed = <Status label="before" />;
renamed(() => {
  <Text>step</Text>;
  renamed.update({ label: "renamed" });
});

const updated = <Status label="updated" />;
updated.update({ state: "error", expanded: true });

const closed = <Status label="closed" expanded />;
closed(() => {
  <Text>step</Text>;
});
closed.update({ expanded: false });

<Status label="empty">{() => {}}</Status>;

try {
  <Status label="thrown">
    {() => {
      throw new Error("caught outside");
    }}
  </Status>;
} catch {
  <Text>caught</Text>;
}
