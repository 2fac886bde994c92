// What the errors of all catalogs share. Each catalog is an entry of its own.

export type { CatalogError, CatalogErrorClass, ErrorOf } from "./catalog-error.js";
export type { ResponseLike } from "./identify/body.js";
export { UnidentifiedError } from "./identify/identified.js";
export type { Identified, Known, Named, NotError, Received, Unknown } from "./identify/identified.js";
export type { Identify, ThrowIfError } from "./identify/identify.js";
export { isServiceError, ServiceError } from "./service-error.js";
export type { ServiceErrorJson, ServiceErrorOptions } from "./service-error.js";
export type { CategoryRow, Deprecation, ErrorRow, ParamRow, ParamType, ParamValue, ParamValues, Retry } from "./types.js";
