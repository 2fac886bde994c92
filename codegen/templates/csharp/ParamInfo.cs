namespace ServiceErrors
{
    /// <summary>A typed hole in the messages of an error.</summary>
    public sealed class ParamInfo
    {
        private ParamInfo(string name, ParamType type, bool isSensitive)
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

        internal static ParamInfo String(string name, bool isSensitive = false) => new ParamInfo(name, ParamType.String, isSensitive);
        internal static ParamInfo Token(string name, bool isSensitive = false) => new ParamInfo(name, ParamType.Token, isSensitive);
        internal static ParamInfo Integer(string name, bool isSensitive = false) => new ParamInfo(name, ParamType.Integer, isSensitive);
        internal static ParamInfo Number(string name, bool isSensitive = false) => new ParamInfo(name, ParamType.Number, isSensitive);
        internal static ParamInfo Boolean(string name, bool isSensitive = false) => new ParamInfo(name, ParamType.Boolean, isSensitive);
        internal static ParamInfo Ipv4(string name, bool isSensitive = false) => new ParamInfo(name, ParamType.Ipv4, isSensitive);
    }
}
