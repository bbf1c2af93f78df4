/** Style sheets are collected into main.css by webpack; importing one has no value. */
declare module "*.css";
