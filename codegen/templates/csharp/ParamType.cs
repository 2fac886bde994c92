namespace ServiceErrors
{
    /// <summary>What a param may hold.</summary>
    public enum ParamType
    {
        /// <summary>Any text: a <see cref="string"/>.</summary>
        String,
        /// <summary>Text without white space: a <see cref="string"/>.</summary>
        Token,
        /// <summary>A <see cref="long"/>. What was received and is larger is a <see cref="ulong"/>, or else the text that it was.</summary>
        Integer,
        /// <summary>A <see cref="double"/>. What was received and is larger is the text that it was.</summary>
        Number,
        /// <summary>A <see cref="bool"/>.</summary>
        Boolean,
        /// <summary>An IPv4 address in dotted decimals: a <see cref="string"/>.</summary>
        Ipv4,
    }
}
