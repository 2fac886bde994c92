// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package com.example.serviceerrors;

/** What fills the messages of Shop: a record for each error that has params. */
public sealed interface ShopParams extends Params {
  @Override
  default ShopException exception() {
    return (ShopException) ShopErrors.CATALOG.exception(this);
  }

  /**
   * Params of {@link ShopErrorId#KEY_EXPIRED}.
   *
   * @param key text without white space, kept out of logs
   * @param days an integer
   */
  record KeyExpired(String key, long days) implements ShopParams {
    @Override
    public String toString() {
      return Values.show("KeyExpired", "key", Values.HIDDEN, "days", days);
    }
  }
}
