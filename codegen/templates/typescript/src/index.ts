// What the errors of all catalogs share. Each catalog is an entry of its own.

export type { CatalogError, CatalogErrorClass, ErrorOf } from "./catalog-error.js";
export { isServiceError, ServiceError } from "./service-error.js";
export type { ServiceErrorJson } from "./service-error.js";
export type { CategoryRow, Deprecation, ErrorRow, ParamRow, ParamType, ParamValue, ParamValues, Retry } from "./types.js";
