using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace ServiceErrors
{
    /// <summary>The tables of one service. Texts are loaded, and what responses are identified by is worked out, when they are first needed.</summary>
    internal class Catalog
    {
        private readonly Dictionary<int, CategoryInfo> categoriesByNumber;
        private readonly Lazy<Dictionary<int, ErrorInfo>> errorsByNumber;
        private readonly Lazy<Texts>[] texts;
        private readonly Lazy<Engine> engine;

        /// <summary>The texts are in the order of the locales.</summary>
        protected Catalog(string wireLocale, CategoryInfo[] categories, Rows errors, Constant[] constants, Func<Texts>[] texts, Func<Wire> wire)
        {
            WireLocale = wireLocale;
            Categories = categories;
            Errors = errors.AsReadOnly();
            Constants = constants;
            this.texts = Array.ConvertAll(texts, load => new Lazy<Texts>(load));
            engine = new Lazy<Engine>(() => new Engine(this, wire()));
            errorsByNumber = new Lazy<Dictionary<int, ErrorInfo>>(() => errors.ToDictionary(it => it.Number));
            categoriesByNumber = categories.ToDictionary(it => it.Number);
            errors.ForEach(it => it.Enter(this));
        }

        /// <summary>The language that the service speaks.</summary>
        public string WireLocale { get; }
        public IReadOnlyList<CategoryInfo> Categories { get; }
        public IReadOnlyList<ErrorInfo> Errors { get; }
        public IReadOnlyList<Constant> Constants { get; }

        public CategoryInfo CategoryOf(int number) => categoriesByNumber[number];

        public ErrorInfo InfoOf(int number) =>
            errorsByNumber.Value.TryGetValue(number, out ErrorInfo info) ? info : throw new ArgumentOutOfRangeException("id", number, null);

        public Texts Texts(string locale)
        {
            int index = Locales.IndexOf(locale);
            return index >= 0 ? texts[index].Value : throw new ArgumentException($"There are no texts in \"{locale}\".", nameof(locale));
        }

        /// <summary>The category of an error that isn't known: the one that the body names, or else the only one of the HTTP status.</summary>
        public CategoryInfo CategoryOf(Identified identified)
        {
            List<CategoryInfo> named = Categories.Where(it => it.Wire != null && it.Wire == identified.Category).ToList();
            List<CategoryInfo> fitting = named.Count > 0 ? named : Categories.Where(it => it.Status.HasValue && it.Status == identified.Status).ToList();
            return fitting.Count == 1 ? fitting[0] : null;
        }

        protected Found Find(int? status, string body) => engine.Value.Identify(status, body);
    }

    /// <summary>The tables of one service, and the exception that its errors are.</summary>
    internal sealed class Catalog<TException> : Catalog
        where TException : ServiceException
    {
        private const string Stream = "text/event-stream";

        public Catalog(
            Func<Identified, TException> make,
            string wireLocale,
            CategoryInfo[] categories,
            Rows errors,
            Constant[] constants,
            Func<Texts>[] texts,
            Func<Wire> wire)
            : base(wireLocale, categories, errors, constants, texts, wire) => Make = make;

        public Func<Identified, TException> Make { get; }

        public Identified<TException> Identify(int? status, string body) => Identify(status, body, body);
        public Identified<TException> Identify(int? status, byte[] body) => Identify(status, body, body == null ? null : Characters.FromUtf8(body));
        public Identified<TException> Identify(int? status, JToken body) => Identify(status, body, body == null ? null : Json.Write(body));

        public async Task<Identified<TException>> IdentifyAsync(HttpResponseMessage response)
        {
            byte[] body = await BytesOf(response).ConfigureAwait(false);
            return Identify((int)response.StatusCode, body);
        }

        public async Task ThrowIfErrorAsync(HttpResponseMessage response)
        {
            // A stream that goes well isn't waited for.
            if (!response.IsSuccessStatusCode || response.Content?.Headers.ContentType?.MediaType != Stream)
            {
                (await IdentifyAsync(response).ConfigureAwait(false)).ThrowIfError();
            }
        }

        private Identified<TException> Identify(int? status, object body, string text) =>
            new Identified<TException>(this, Find(status, Characters.WithoutLoneSurrogates(text ?? "")), body);

        private static async Task<byte[]> BytesOf(HttpResponseMessage response)
        {
            try
            {
                return response.Content == null ? null : await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            }
            catch (InvalidOperationException)
            {
                // It was read before, and can't be read again.
                return null;
            }
        }
    }
}
