// Arrange things side by side and behind tabs.
import { Column, Columns, Tab, Tabs, Text } from "dacapo";

<Tabs>
  <Tab label="Score">
    <Columns>
      <Column width={2}><Text>Notes</Text></Column>
      <Column><Text>Remarks</Text></Column>
    </Columns>
  </Tab>
  <Tab label="Parts"><Text>Voices</Text></Tab>
</Tabs>;
