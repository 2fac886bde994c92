namespace ServiceErrors
{
    /// <summary>A hole that the service fills from its configuration, and what it fills it with by default.</summary>
    internal sealed class Constant
    {
        public Constant(string name, ParamType type, string text)
        {
            Name = name;
            Type = type;
            Text = text;
        }

        public string Name { get; }
        public ParamType Type { get; }
        public string Text { get; }
    }
}
