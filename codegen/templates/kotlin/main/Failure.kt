/** How much of a message is shown in logs. */
private const val LONGEST_SHOWN = 500

/** What an exception is made of. */
internal class Failure
private constructor(
    val error: ServiceError?,
    val category: Category?,
    val code: String?,
    val retry: Retry?,
    val params: Map<String, Any>,
    val wireMessage: String,
    val shownMessage: String,
    val response: Response?,
) {
    /** The HTTP status that was received, or else that of the category. */
    val status: Int?
        get() = response?.status ?: category?.status

    private constructor(
        error: ServiceError,
        params: Map<String, Any>,
        wireMessage: String,
        shownMessage: String,
        response: Response?,
    ) : this(
        error,
        error.errorId.category,
        error.errorId.code,
        error.errorId.retry,
        params,
        wireMessage,
        shownMessage,
        response,
    )

    companion object {
        /** An error that wasn't received. */
        fun made(error: ServiceError): Failure {
            val id = error.errorId
            val names = id.catalog.wire.paramsOf(id).keys
            check(names.size == error.values.size) { "$id can't be made without params: $names" }
            val params = names.zip(error.values).toMap()
            val message = id.catalog.fill(id.catalog.wireTemplate(id), params)
            return Failure(error, params, message, masked(id, params) ?: message, null)
        }

        /** What was received. */
        fun received(found: Identified<*, *>): Failure {
            val response = found.response
            val error = found.error ?: return unknown(found.catalog, response)
            val id = error.errorId
            val isWhole = id.catalog.wire.areParams(id, response.params)
            val masked = if (isWhole) masked(id, response.params) else null
            val shown = masked ?: shown(response, if (isWhole) emptyList() else listOf(id))
            return Failure(error, response.params, response.message.orEmpty(), shown, response)
        }

        /** What isn't in the table. Of a code, it is what all errors of that code are. */
        private fun unknown(catalog: Catalog<*, *>, response: Response): Failure {
            val ofCode = catalog.ids.filter { response.code != null && it.code == response.code }
            return Failure(
                null,
                categoryOf(catalog, ofCode, response),
                response.code,
                ofCode.map { it.retry }.distinct().singleOrNull(),
                response.params,
                response.message.orEmpty(),
                shown(response, ofCode),
                response,
            )
        }

        /**
         * The one of all errors of the code, or that the body names, or the only one of the status.
         */
        private fun categoryOf(
            catalog: Catalog<*, *>,
            ofCode: List<ErrorId>,
            response: Response,
        ): Category? {
            var found = ofCode.map { it.category }.distinct()
            if (found.size != 1) {
                found =
                    catalog.categories.filter { it.wire != null && it.wire == response.category }
            }
            if (found.isEmpty() && response.status != null) {
                found = catalog.categories.filter { it.status == response.status }
            }
            return found.singleOrNull()
        }

        /** The message for logs, filled anew; null if the error has no sensitive param. */
        private fun masked(id: ErrorId, params: Map<String, Any>): String? {
            val sensitive = id.catalog.wire.sensitive[id.id] ?: return null
            return id.catalog.fill(
                id.catalog.wireTemplate(id),
                params + sensitive.associateWith { HIDDEN },
            )
        }

        /** It isn't quoted where it may hold a sensitive param of one of these errors. */
        private fun shown(response: Response, ids: List<ErrorId>): String {
            val message = response.message.orEmpty()
            return when {
                message.isEmpty() || ids.any { it.id in it.catalog.wire.sensitive } ->
                    response.code ?: response.status?.let { "HTTP $it" } ?: "unknown"
                message.length > LONGEST_SHOWN -> message.take(LONGEST_SHOWN) + "…"
                else -> message
            }
        }
    }
}
