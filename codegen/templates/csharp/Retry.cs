namespace ServiceErrors
{
    /// <summary>Whether the same request may be sent again.</summary>
    public enum Retry
    {
        /// <summary>It will fail in the same way.</summary>
        Never,
        /// <summary>It may succeed after a wait that grows with each try.</summary>
        Backoff,
    }
}
