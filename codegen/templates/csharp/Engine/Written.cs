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
        public static bool Fits(ParamType type, object value)
        {
            switch (type)
            {
                case ParamType.Integer:
                    return value is long;
                case ParamType.Number:
                    return value is double;
                case ParamType.Boolean:
                    return value is bool;
                default:
                    return value is string;
            }
        }
    }
}
