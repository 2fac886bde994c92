// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

import java.net.http.HttpResponse
import kotlinx.serialization.json.JsonElement

/**
 * Which error a response of `java.net.http` is.
 *
 * @param response one whose body was read as bytes, as a string or as a [JsonElement]
 * @throws IllegalArgumentException if the body is of another type
 */
public fun <I : ErrorId, E : ServiceError> Catalog<I, E>.identify(
    response: HttpResponse<*>
): Identified<I, E> =
    when (val body = response.body()) {
        null -> identify(response.statusCode(), "")
        is ByteArray -> identify(response.statusCode(), body)
        is String -> identify(response.statusCode(), body)
        is JsonElement -> identify(response.statusCode(), body)
        else ->
            throw IllegalArgumentException(
                "${body.javaClass.name} can't be read here: take ofByteArray()"
            )
    }

/**
 * The response of `java.net.http` itself, if it is no error.
 *
 * @receiver one whose body was read as bytes, as a string or as a [JsonElement]
 * @throws ServiceException if it is an error of the service with that [catalog]
 * @throws IllegalArgumentException if the body is of another type
 */
public fun <T> HttpResponse<T>.throwIfError(catalog: Catalog<*, *>): HttpResponse<T> = apply {
    catalog.identify(this).throwIfError()
}
