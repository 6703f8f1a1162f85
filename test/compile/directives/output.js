#!/usr/bin/env dacapo
"use strict";

import { defineApp, site } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "5:1", props: { children: "Hello" } });

export default defineApp("input.app.tsx", $ => {
  $.emit(_text);
});
