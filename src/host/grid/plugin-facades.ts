/** Types of what the grid's plugins add to its sheets; every host registers these plugins. */
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-data-validation/facade";
import type {} from "@univerjs/sheets-table/facade";
