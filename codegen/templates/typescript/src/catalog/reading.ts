
import type { Reading } from "../identify/tables.js";

/** What identifying responses takes besides the catalog. */
export const reading: Reading = {{ reading }};
