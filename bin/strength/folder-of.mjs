/** The folder that a row of a table is for: src/engine/time of every file below it. */
export const folderOf = (file) =>
  file
    .split("/")
    .slice(0, 3)
    .join("/")
    .replace(/\/[^/]+\.ts$/, "");
