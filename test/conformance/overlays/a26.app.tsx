import { Button, Dialog, Sidebar } from "dacapo";

<Sidebar>
  {() => {
    const open = <Button>Open</Button>;
    if (open) {
      <Dialog title="From the sidebar">
        {() => {
          <Button>Inside</Button>;
        }}
      </Dialog>;
    }
  }}
</Sidebar>;
