namespace ServiceErrors
{
    /// <summary>Why an error should no longer be used.</summary>
    public sealed class Deprecation
    {
        internal Deprecation(string since, string replacedBy = null, string note = null)
        {
            Since = since;
            ReplacedBy = replacedBy;
            Note = note;
        }

        /// <summary>The version or date from which on it is out of use.</summary>
        public string Since { get; }

        /// <summary>The id of the error to use in its place, or null.</summary>
        public string ReplacedBy { get; }

        /// <summary>What else to know, or null.</summary>
        public string Note { get; }
    }
}
