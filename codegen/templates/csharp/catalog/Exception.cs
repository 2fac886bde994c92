using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;
{%- if has_obsolete %}

#pragma warning disable 612, 618 // What is out of use is still read.
{%- endif %}

namespace {{ namespace }}
{
    /// <summary>An error of {{ title }}.</summary>
    public sealed class {{ class }} : ServiceException
    {
        /// <summary>Makes an error that has no params. Those that have some have methods of their own.</summary>
        /// <exception cref="ArgumentException">The error has params, or isn't one.</exception>
        public {{ class }}(ErrorId id)
            : this(id, Array.Empty<object>()) { }

        internal {{ class }}(Identified identified)
            : base(Tables.Catalog, identified) { }

        private {{ class }}(ErrorId id, object[] values)
            : base(Tables.Catalog, (int)id, values) { }

        /// <summary>What the table says of each error.</summary>
        public static IReadOnlyList<ErrorInfo> All => Tables.Catalog.Errors;

        /// <summary>Which error it is; null if the service sent one that isn't known.</summary>
        public ErrorId? Id => (ErrorId?)IdNumber;

        /// <summary>The service's own class of errors; null if it isn't known.</summary>
        public Category? Category => (Category?)CategoryNumber;

        /// <summary>What the table says of an error.</summary>
        /// <exception cref="ArgumentException">There is no such error.</exception>
        public static ErrorInfo InfoOf(ErrorId id) => Tables.Catalog.InfoOf((int)id);

        /// <summary>Tells which error a response is, by its HTTP status, if that is known, and its body. It never fails.</summary>
        public static Identified<{{ class }}> Identify(int? status, string body) => Tables.Catalog.Identify(status, body);

        /// <summary>Tells which error a response is, by its HTTP status, if that is known, and the bytes of its body. It never fails.</summary>
        public static Identified<{{ class }}> Identify(int? status, byte[] body) => Tables.Catalog.Identify(status, body);

        /// <summary>Tells which error a response is, by its HTTP status, if that is known, and its parsed body. It never fails.</summary>
        public static Identified<{{ class }}> Identify(int? status, JToken body) => Tables.Catalog.Identify(status, body);

        /// <summary>Reads the body of a response, which can be read again, and tells which error it is. It fails only if reading does.</summary>
        public static Task<Identified<{{ class }}>> IdentifyAsync(HttpResponseMessage response) => Tables.Catalog.IdentifyAsync(response);

        /// <summary>Throws the error that a response is, or one that tells as much as is known of it; returns if it is none.</summary>
        /// <exception cref="{{ class }}">The service failed.</exception>
        public static void ThrowIfError(int? status, string body) => Identify(status, body).ThrowIfError();

        /// <summary>Reads the body of a response, which can be read again, and throws the error that it is; returns if it is none.</summary>
        /// <exception cref="{{ class }}">The service failed.</exception>
        public static Task ThrowIfErrorAsync(HttpResponseMessage response) => Tables.Catalog.ThrowIfErrorAsync(response);
{%- for operation in operations %}
{%- if loop.first %}
{% endif %}
        /// <summary>Whether it is one of the errors of <see cref="Operations.{{ operation }}"/>, and which.</summary>
        public bool IsErrorOf(out Operations.{{ operation }} id) => Narrow(out id);
{%- endfor %}
{%- for error in errors %}
{%- if loop.first %}
{% endif %}
        /// <summary>Makes the error <see cref="ErrorId.{{ error.member }}"/>.</summary>
{%- if let Some(text) = error.obsolete %}
        [Obsolete({{ text }})]
{%- endif %}
        {{ error.maker }}
        /// <summary>Whether it is <see cref="ErrorId.{{ error.member }}"/>, all of whose params are known.</summary>
{%- if let Some(text) = error.obsolete %}
        [Obsolete({{ text }})]
{%- endif %}
        {{ error.matcher }}
{%- endfor %}

        private static {{ class }} Make(ErrorId id, params object[] values) => new {{ class }}(id, values);
        private bool Has<T>(ErrorId id, string name, out T value) => Has((int)id, name, out value);
    }
}
