import "./styles/page.css";
import { createGrid } from "./grid/create-grid";
import { part } from "./element";
import { followColourScheme } from "./theme";
const engine = createGrid(part("grid"), false);
followColourScheme((dark) => engine.api.toggleDarkMode(dark));
(window as unknown as { engine: unknown }).engine = engine;
