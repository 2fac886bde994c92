using System;
using System.Collections.Generic;
using System.Globalization;

namespace {{ root }}
{
    /// <summary>The languages of all texts.</summary>
    public static class Locales
    {
        private static readonly string[] Tags = { {% for locale in locales %}{% if !loop.first %}, {% endif %}{{ locale }}{% endfor %} };

        /// <summary>Their tags (BCP 47), the one to fall back to first.</summary>
        public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Tags);

        /// <summary>The language that is nearest to what a culture speaks.</summary>
        public static string NearestTo(CultureInfo culture)
        {
            for (CultureInfo it = culture; it.Name.Length > 0; it = it.Parent)
            {
                int index = Array.FindIndex(Tags, tag => tag.Equals(it.Name, StringComparison.OrdinalIgnoreCase));
                if (index >= 0)
                {
                    return Tags[index];
                }
            }
            return Tags[0];
        }

        internal static int IndexOf(string locale) => Array.IndexOf(Tags, locale);
    }
}
