using System;
using System.Globalization;

namespace ServiceErrors
{
    /// <summary>Params as they are written into messages, the same as every other language does.</summary>
    internal static class Written
    {
        public static string Of(object value)
        {
            if (value is bool truth)
            {
                return truth ? "true" : "false";
            }
            return value as string ?? (value is double number ? Numbers.Write(number) : ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
        }

        /// <summary>Whether a value is what a param of that type may hold.</summary>
        public static bool Fits(ParamType type, object value) =>
            type == ParamType.Integer ? value is long
            : type == ParamType.Number ? value is double
            : type == ParamType.Boolean ? value is bool
            : value is string;
    }
}
