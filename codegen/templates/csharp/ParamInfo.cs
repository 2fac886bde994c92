namespace ServiceErrors
{
    /// <summary>A typed hole in the messages of an error.</summary>
    public sealed class ParamInfo
    {
        internal ParamInfo(string name, ParamType type, bool isSensitive)
        {
            Name = name;
            Type = type;
            IsSensitive = isSensitive;
        }

        /// <summary>Its name in the messages.</summary>
        public string Name { get; }

        /// <summary>What it may hold.</summary>
        public ParamType Type { get; }

        /// <summary>Whether it is kept out of logs.</summary>
        public bool IsSensitive { get; }
    }
}
