{{ doc }}
{{ head }}
    override val ids: List<{{ prefix }}ErrorId>
        get() = {{ prefix }}ErrorId.entries

    override val categories: List<{{ prefix }}Category>
        get() = {{ prefix }}Category.entries

    {{ error }}

    {{ make_exception }}
}

{{ doc_of_exception }}
{{ exception }}
    override val error: {{ prefix }}Error?
        get() = super.error as {{ prefix }}Error?

    override val id: {{ prefix }}ErrorId?
        get() = error?.errorId

    override val category: {{ prefix }}Category?
        get() = super.category as {{ prefix }}Category?
}
