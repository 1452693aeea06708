// Wakes the design system's own behaviour. Every page works without it.
import { initAll } from "./nhsuk.js";

initAll();
