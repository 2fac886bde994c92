// The types by which the errors of one catalog are told apart.

import { ServiceError } from "./service-error.js";
import type { CatalogTypes, CategoryOf, CodeOf, ErrorIdOf, NoParams, ParamsOf, RetryOf, StatusOf } from "./types.js";

/** An error of one catalog with a known id. */
export abstract class CatalogError<Types extends CatalogTypes, Id extends ErrorIdOf<Types>> extends ServiceError {
  declare readonly catalog: Types["id"];
  declare readonly id: Id;
  declare readonly code: CodeOf<Types, Id>;
  declare readonly category: CategoryOf<Types, Id>;
  declare readonly status: StatusOf<Types, Id>;
  declare readonly params: ParamsOf<Types, Id>;
  declare readonly retry: RetryOf<Types, Id>;

  /** Whether it is one of these errors; then its params are known. */
  is<Other extends ErrorIdOf<Types>>(...ids: readonly Other[]): this is ErrorOf<Types, Other> {
    return (ids as readonly string[]).includes(this.id);
  }
}

/** The errors with these ids: a union that `id`, and where it is unique `code`, tells apart. */
export type ErrorOf<Types extends CatalogTypes, Id extends ErrorIdOf<Types>> = { [Each in Id]: CatalogError<Types, Each> }[Id];

/** The class of a catalog's errors: an instance is one of all of them, which no class can say of itself. */
export interface CatalogErrorClass<Types extends CatalogTypes> {
  // The id alone tells which error it is: what is made may not be asked to be all of them.
  new <Id extends ErrorIdOf<Types>>(id: Id, ...rest: Rest<Types, Id>): CatalogError<Types, NoInfer<Id>>;
  readonly prototype: ErrorOf<Types, ErrorIdOf<Types>>;
}

/** What a constructor takes after the id: an error with params can't be made without them. */
export type Rest<Types extends CatalogTypes, Id extends ErrorIdOf<Types>> =
  NoParams extends ParamsOf<Types, Id> ? [params?: NoParams, options?: ErrorOptions] : [params: ParamsOf<Types, Id>, options?: ErrorOptions];
