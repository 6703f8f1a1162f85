import { Button, Checkbox, Container, MultiSelect, NumberInput, Radio, SelectBox, Slider, TextArea, TextInput, Toggle } from "dacapo";

const options = ["a", "b"];
<Container>
  <Button>Same</Button>
  <Checkbox label="Same" />
  <Toggle label="Same" />
  <MultiSelect label="Same" options={options} />
  <NumberInput label="Same" />
  <Radio label="Same" options={options} />
  <SelectBox label="Same" options={options} />
  <Slider label="Same" />
  <TextArea label="Same" />
  <TextInput label="Same" />
</Container>;
<Container>
  <Button disabled>Same</Button>
  <Checkbox label="Same" />
  <Toggle label="Same" />
  <MultiSelect label="Same" options={options} />
  <NumberInput label="Same" />
  <Radio label="Same" options={options} />
  <SelectBox label="Same" options={options} />
  <Slider label="Same" />
  <TextArea label="Same" />
  <TextInput label="Same" />
</Container>;
