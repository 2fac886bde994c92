// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package com.example.serviceerrors.operations;

import com.example.serviceerrors.Operation;
import com.example.serviceerrors.ShopErrorId;

/** What Shop does at which address, and the errors that it may answer with there. */
public final class ShopOperations {
  private ShopOperations() {}

  /** DELETE /orders/{order_id} */
  public enum Delete implements Operation<ShopErrorId> {
    NOT_FOUND,
    PAID_ALREADY
  }

  /** POST /orders */
  public enum PlaceOrder implements Operation<ShopErrorId> {
    EMPTY
  }
}
