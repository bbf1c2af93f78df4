// The Fluent components of the pane's first view, one by one: their index would bring all of them.
import "@fluentui/web-components/button/define.js";
import "@fluentui/web-components/dropdown/define.js";
import "@fluentui/web-components/listbox/define.js";
import "@fluentui/web-components/option/define.js";
