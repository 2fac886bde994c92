using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceErrors
{
    /// <summary>What the table of a service says of one error.</summary>
    public sealed class ErrorInfo
    {
        private readonly int category;

        internal ErrorInfo(Enum number, string id, Enum category, string code, string template, params ParamInfo[] holes)
        {
            Number = Convert.ToInt32(number);
            Id = id;
            this.category = Convert.ToInt32(category);
            Code = code;
            WireTemplate = template;
            Params = Array.AsReadOnly(holes);
        }

        /// <summary>Its id.</summary>
        public string Id { get; }

        /// <summary>The machine code, or null. Several errors may share it.</summary>
        public string Code { get; }

        /// <summary>The service's own class of errors.</summary>
        public CategoryInfo Category { get; private set; }

        /// <summary>The HTTP status of the category, if the service tells.</summary>
        public int? Status => Category.Status;

        /// <summary>Whether to send the same request again; null if the service doesn't tell.</summary>
        public Retry? Retry { get; internal set; }

        /// <summary>Why it should no longer be used; null if it may be.</summary>
        public Deprecation Deprecated { get; internal set; }

        /// <summary>The typed holes of its messages.</summary>
        public IReadOnlyList<ParamInfo> Params { get; }

        /// <summary>Its number in the enum of the catalog.</summary>
        internal int Number { get; }

        /// <summary>The message in the language of the service.</summary>
        internal string WireTemplate { get; }

        /// <summary>The catalog that it stands in.</summary>
        internal Catalog Catalog { get; private set; }

        /// <summary>The message in a language as a template: <c>{name}</c> is a hole, <c>{{</c> and <c>}}</c> are braces.</summary>
        /// <exception cref="ArgumentException">There are no texts in that language.</exception>
        public string Template(string locale) => Catalog.Texts(locale).Messages.TryGetValue(Id, out string text) ? text : WireTemplate;

        /// <summary>What it means in a language; null if the service doesn't tell.</summary>
        /// <exception cref="ArgumentException">There are no texts in that language.</exception>
        public string Description(string locale) => Catalog.Texts(locale).Descriptions.TryGetValue(Id, out string text) ? text : null;

        /// <summary>What to do about it in a language; null if the service doesn't tell.</summary>
        /// <exception cref="ArgumentException">There are no texts in that language.</exception>
        public string Remedy(string locale) => Catalog.Texts(locale).Remedies.TryGetValue(Id, out string text) ? text : null;

        /// <summary>Its id.</summary>
        public override string ToString() => Id;

        internal void Enter(Catalog catalog)
        {
            Catalog = catalog;
            Category = catalog.CategoryOf(category);
        }

        /// <summary>Fills the message in a language: the constants by their defaults, the params by what they are written as.</summary>
        internal string Fill(string locale, Func<ParamInfo, string> write)
        {
            Dictionary<string, string> values = Catalog.Constants.ToDictionary(it => it.Name, it => it.Text);
            foreach (ParamInfo param in Params)
            {
                values[param.Name] = write(param);
            }
            return MessageTemplate.Fill(Template(locale), values);
        }
    }
}
