import { adoptPageStyles } from "./page-styles";
import { officeAbsent, scriptPatience } from "./sentences";

// Its own small script: while office.js hangs, every deferred script waits behind it, the pane included.
adoptPageStyles();
setTimeout(() => {
  const start = document.getElementById("start");
  if (!start || customElements.get("segbook-pane")) return;
  const title = document.createElement("h1");
  const text = document.createElement("p");
  title.textContent = officeAbsent.title;
  text.textContent = officeAbsent.text;
  text.setAttribute("role", "alert");
  start.replaceChildren(title, text);
}, scriptPatience);
