/** How long Office may take before the pane says that it did not come. */
export const patience = 2500;

/** The same for its script alone: the page may itself be slow to load, and the sentence stands within three seconds. */
export const scriptPatience = 2000;
