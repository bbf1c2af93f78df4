// In place of FAST's module that takes over elements drawn by a server: the pane is drawn in the browser alone. What is left are the names
// of its states, which FAST compares with.
export const HydrationStage = { unhydrated: "unhydrated", hydrating: "hydrating", hydrated: "hydrated" };
