import { start as texts } from "../words/english/start";
import { adoptPageStyles } from "./page-styles";
import { scriptPatience } from "./patience";

// Its own small script: while office.js hangs, every deferred script waits behind it, the pane included.
adoptPageStyles();
setTimeout(() => {
  const start = document.getElementById("start");
  if (!start || customElements.get("segbook-pane")) return;
  const title = document.createElement("h1");
  const text = document.createElement("p");
  title.textContent = texts.officeAbsent.title;
  text.textContent = texts.officeAbsent.text;
  text.setAttribute("role", "alert");
  start.replaceChildren(title, text);
}, scriptPatience);
