import * as ui from "dacapo";

<My-Widget />;
<ui.Foo-bar />;
<$-x />;
<my-widget />;
