/** npm run verify asks for every case of a matrix, npm test for few that still hold every pair. */
export const wholeMatrix = process.env["SEGBOOK_MATRIX"] === "whole";
