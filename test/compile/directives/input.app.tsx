#!/usr/bin/env dacapo
"use strict";
import { Text } from "dacapo";

<Text>Hello</Text>;
