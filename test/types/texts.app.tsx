// Texts, colours, moments, switches and files: `null` comes from `value={null}`, `clearable` or a variable that may be `null`.
import {
  ChatInput,
  Checkbox,
  ColorPicker,
  DateInput,
  DateTimeInput,
  FileUploader,
  TextArea,
  TextInput,
  TimeInput,
  Toggle,
  session,
} from "dacapo";
import { exact } from "./same.ts";

const state = session({ stay: ["2026-12-24", "2027-01-02"] as [string, string], s: "", none: null as string | null, on: false, file: null as File | null, files: [] as File[] });
const flag = Math.random() > 0.5;
const optional = undefined as string | undefined;

exact<string>()(<TextInput label="T" />);
exact<string>()(<TextInput label="T" value="a" />);
exact<string>()(<TextInput label="T" value={optional} type="email" maxLength={3} />);
exact<string | null>()(<TextInput label="T" value={null} />);
exact<string | null>()(<TextInput label="T" value={state.none} />);
exact<string>()(<TextInput label="T" bind={state.s} />);
exact<string | null>()(<TextInput label="T" bind={state.none} />);
exact<string>()(<TextArea label="T" rows={3} bind={state.s} />);
exact<string | null>()(<TextArea label="T" value={null} />);
exact<string>()(<ColorPicker label="C" value="#fff" />);
exact<string | null>()(<ColorPicker label="C" value={null} />);
exact<string | null>()(<ColorPicker label="C" bind={state.none} />);
<TextInput label="T" onChange={(value) => exact<string>()(value)} />;
<TextInput label="T" bind={state.none} onChange={(value) => exact<string | null>()(value)} />;

exact<string>()(<TextInput label="T" onChange={console.log} />);
exact<string>()(<DateInput label="D" onChange={(value: string | null) => value} />);
<TextInput label="T" value={3} />;
//                   ^^^^^ Type 'number' is not assignable to type 'string'
<TextInput label="T" type="mail" />;
//                   ^^^^ "mail"

exact<string>()(<DateInput label="D" />);
exact<string>()(<DateInput label="D" value="2026-11-21" max="2026-12-31" bind={state.s} />);
exact<string | null>()(<DateInput label="D" value={null} />);
exact<string | null>()(<DateInput label="D" clearable={flag} />);
exact<string | null>()(<TimeInput label="D" clearable step={1} bind={state.none} />);
exact<[string, string]>()(<DateInput label="D" value={["2026-12-24", "2027-01-02"]} />);
exact<[string, string]>()(<DateInput label="D" bind={state.stay} />);
<DateInput label="D" bind={state.stay} onChange={(value) => exact<[string, string]>()(value)} />;
exact<[string, string]>()(<DateTimeInput label="D" value={["2026-12-24T08:00", "2027-01-02T08:00"]} />);
<DateInput label="D" value={["2026-12-24", "2027-01-02"]} onChange={(value) => exact<[string, string]>()(value)} />;
<DateInput label="D" clearable onChange={(value) => exact<string | null>()(value)} />;
<DateInput label="D" value={new Date()} />;
//                   ^^^^^ Type 'Date' is not assignable to type 'string | readonly [string, string] | null | undefined'

exact<boolean>()(<Checkbox label="C" value bind={state.on} />);
exact<boolean>()(<Toggle label="C" onChange={(value) => exact<boolean>()(value)} />);

exact<File | null>()(<FileUploader label="F" accept=".csv" bind={state.file} />);
exact<File[]>()(<FileUploader label="F" multiple bind={state.files} />);
exact<File | File[] | null>()(<FileUploader label="F" multiple={flag} />);
<FileUploader label="F" multiple onChange={(files) => exact<File[]>()(files)} />;
<FileUploader label="F" onChange={(file) => exact<File | null>()(file)} />;

exact<string | null>()(<ChatInput onSubmit={(text) => exact<string>()(text)} />);
