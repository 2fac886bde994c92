using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceErrors
{
    /// <summary>Any error of any service.</summary>
    public abstract class ServiceException : Exception
    {
        private const string Hidden = "<hidden>";

        private readonly CategoryInfo category;
        private readonly string message;

        internal ServiceException(Catalog catalog, int number, object[] values)
        {
            Info = catalog.InfoOf(number);
            category = Info.Category;
            Params = Named(Info, values);
            message = MessageIn(catalog.WireLocale);
        }

        internal ServiceException(Catalog catalog, Identified identified)
        {
            Identified = identified;
            Info = identified.Info;
            category = Info == null ? catalog.CategoryOf(identified) : Info.Category;
            Params = identified.Params;
            message = identified.Message ?? "";
        }

        /// <summary>
        /// The message in the language of the service, with its params; where it was received, as it was. It holds sensitive params too:
        /// <see cref="ToString"/> is made for logs, and doesn't.
        /// </summary>
        public override string Message => message.Length > 0 || Info != null ? message : $"HTTP {Status}";

        /// <summary>What the table of the service says of the error; null if the service sent one that isn't known.</summary>
        public ErrorInfo Info { get; }

        /// <summary>The machine code: that of the error, or the one that was received; null if there is none.</summary>
        public string Code => Info?.Code ?? Identified?.Code;

        /// <summary>The HTTP status: the one that was received, or else that of the category, if the service tells.</summary>
        public int? Status => Identified?.Status ?? category?.Status;

        /// <summary>Whether to send the same request again; null if the service doesn't tell.</summary>
        public Retry? Retry => Info?.Retry;

        /// <summary>The params by their names. One that was received and that its type can't hold is the text that it was.</summary>
        public IReadOnlyDictionary<string, object> Params { get; }

        /// <summary>The answer of the service that this error was read from, or null.</summary>
        public Identified Identified { get; }

        /// <summary>The number of the error in the enum of the catalog, if it is known which it is.</summary>
        internal int? IdNumber => Info?.Number;

        /// <summary>The number of the category in the enum of the catalog, if it is known.</summary>
        internal int? CategoryNumber => category?.Number;

        /// <summary>The message in a language. Where it can't be filled it is what was received.</summary>
        /// <exception cref="ArgumentException">There are no texts in that language.</exception>
        public string MessageIn(string locale) => IsFilled ? Info.Fill(locale, it => Holes.Write(Params[it.Name])) : Message;

        /// <summary>What the error means in a language; null if the service doesn't tell.</summary>
        /// <exception cref="ArgumentException">There are no texts in that language.</exception>
        public string Description(string locale) => Info?.Description(locale);

        /// <summary>What to do about the error in a language; null if the service doesn't tell.</summary>
        /// <exception cref="ArgumentException">There are no texts in that language.</exception>
        public string Remedy(string locale) => Info?.Remedy(locale);

        /// <summary>The class, the message without sensitive params, and the stack: what may be logged.</summary>
        public override string ToString()
        {
            string head = $"{GetType().FullName}: {LoggableMessage}";
            return StackTrace == null ? head : head + Environment.NewLine + StackTrace;
        }

        /// <summary>Whether it is the error with that number and has a param, of its type.</summary>
        internal bool Has<T>(int number, string name, out T value)
        {
            if (IdNumber == number && Params.TryGetValue(name, out object any) && any is T typed)
            {
                value = typed;
                return true;
            }
            value = default(T);
            return false;
        }

        /// <summary>Which error of an operation it is, if it is one: the numbers are those of the catalog.</summary>
        internal bool Narrow<TOperation>(out TOperation id)
            where TOperation : struct
        {
            bool isOne = IdNumber != null && Enum.IsDefined(typeof(TOperation), IdNumber.Value);
            id = isOne ? (TOperation)Enum.ToObject(typeof(TOperation), IdNumber.Value) : default(TOperation);
            return isOne;
        }

        /// <summary>Whether all params are there, each as its type.</summary>
        private bool IsFilled => Info != null && Info.Params.All(it => Params.TryGetValue(it.Name, out object value) && Holes.Fit(it.Type, value));

        private string LoggableMessage
        {
            get
            {
                if (Info == null || !Info.Params.Any(it => it.IsSensitive))
                {
                    return Message;
                }
                return IsFilled ? Info.Fill(Info.Catalog.WireLocale, it => it.IsSensitive ? Hidden : Holes.Write(Params[it.Name])) : Hidden;
            }
        }

        private static Dictionary<string, object> Named(ErrorInfo info, object[] values)
        {
            if (values.Length != info.Params.Count)
            {
                throw new ArgumentException($"{info.Id} has params: make it with the method of its name");
            }
            var named = new Dictionary<string, object>(StringComparer.Ordinal);
            for (int index = 0; index < values.Length; index++)
            {
                string name = info.Params[index].Name;
                named.Add(name, values[index] ?? throw new ArgumentNullException(name));
            }
            return named;
        }
    }
}
