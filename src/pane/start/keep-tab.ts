/**
 * office.js on the web answers Tab itself: it prevents the browser's own step, looks for what can be focused with
 * `document.querySelectorAll`, finds nothing inside components with a shadow root, and gives the key back to Excel. So
 * Tab would never move within the pane. The browser knows its own order, shadow roots included: Tab stays with it.
 */
export function keepTab(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab") event.stopPropagation(); // office.js listens at the window, behind the document
  });
}
