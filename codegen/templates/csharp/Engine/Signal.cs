namespace ServiceErrors
{
    /// <summary>What a body says of itself.</summary>
    internal sealed class Signal
    {
        public string Code { get; set; }

        public string Category { get; set; }

        public string Message { get; set; }

        public string Trace { get; set; }

        /// <summary>Sets what a shape calls by a name; any other says nothing about the error.</summary>
        public void Set(string name, string text)
        {
            switch (name)
            {
                case "code":
                    Code = text;
                    break;
                case "category":
                    Category = text;
                    break;
                case "message":
                    Message = text;
                    break;
                case "trace":
                    Trace = text;
                    break;
            }
        }

        /// <summary>What it says goes before what stood around it.</summary>
        public Signal Within(Signal outer) => new Signal
        {
            Code = Code ?? outer.Code,
            Category = Category ?? outer.Category,
            Message = Message ?? outer.Message,
            Trace = Trace ?? outer.Trace,
        };
    }
}
