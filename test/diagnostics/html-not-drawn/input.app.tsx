import { Text } from "dacapo";

<style>{".note { color: red }"}</style>;
<div>
  <script src="/code.js" />
  <link rel="stylesheet" href="/look.css" />
</div>;
<Text>Hello <object data="/a.svg" /> and <embed src="/a.svg" /></Text>;
<meta charset="utf-8" />;
<base href="/" />;
<template>later</template>;
<noscript>none</noscript>;
<p onclick="alert(1)" onClick={() => {}} innerHTML="<b>x</b>" title="fine">text</p>;
<svg><style>{"rect { fill: red }"}</style></svg>;
<iframe src="/page.html" srcdoc="<b>x</b>" />;
