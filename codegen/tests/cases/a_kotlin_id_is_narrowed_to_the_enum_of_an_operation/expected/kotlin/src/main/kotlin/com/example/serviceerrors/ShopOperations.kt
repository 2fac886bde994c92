// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package com.example.serviceerrors

/** What Shop does at which address, and the errors that it may answer with there. */
public object ShopOperations {
    /** POST /orders/{id} */
    public enum class Order {
        SOLD_OUT,
        TOO_MANY;

        public companion object : Operation<ShopErrorId, Order>(entries)
    }

    /** GET / */
    public enum class Companion_ {
        CLOSED;

        public companion object : Operation<ShopErrorId, Companion_>(entries)
    }
}
