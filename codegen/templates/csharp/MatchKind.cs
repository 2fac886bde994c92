namespace ServiceErrors
{
    /// <summary>How well a response matched, best first.</summary>
    public enum MatchKind
    {
        /// <summary>The message is that of the error.</summary>
        Exact,
        /// <summary>It is, but for the case of letters and for white space and full stops at its ends.</summary>
        Normalized,
        /// <summary>Only the code is known.</summary>
        Code,
        /// <summary>Only the category or the HTTP status is known.</summary>
        Category,
        /// <summary>Nothing is known.</summary>
        None,
        /// <summary>The body says that it is no error.</summary>
        NotError,
    }
}
