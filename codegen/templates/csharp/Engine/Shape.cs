using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace ServiceErrors
{
    /// <summary>The shapes of bodies, as <see cref="Wire"/> writes them.</summary>
    internal static class Shape
    {
        /// <summary>Reads the variables of a value, or of null where nothing stands, into a signal, by their names; false if it hasn't the shape.</summary>
        public static bool Read(JToken shape, JToken value, Dictionary<string, string> signal)
        {
            if (shape is JObject fields)
            {
                return value is JObject && fields.Properties().All(it => Read(it.Value, value[it.Name], signal));
            }
            if (shape is JArray items)
            {
                return value is JArray && items.Count == value.Count() && items.Zip(value, (item, of) => Read(item, of, signal)).All(fits => fits);
            }
            string text = shape.Type == JTokenType.String ? (string)shape : "";
            if (Characters.HasAt(text, 0, "$") && !Characters.HasAt(text, 1, "$"))
            {
                return ReadVariable(text.Substring(1), value, signal);
            }
            return value != null && IsSame(text.Length > 0 && text[0] == '$' ? text.Substring(1) : shape, value);
        }

        private static bool ReadVariable(string variable, JToken value, Dictionary<string, string> signal)
        {
            string text = value == null ? null : Scalar(value);
            if (text != null)
            {
                signal[variable.TrimEnd('?')] = text;
            }
            return text != null || variable[variable.Length - 1] == '?';
        }

        /// <summary>A scalar as the string that it is read as; null is as good as nothing.</summary>
        private static string Scalar(JToken value)
        {
            switch (value.Type)
            {
                case JTokenType.String:
                    return (string)value;
                case JTokenType.Boolean:
                    return (bool)value ? "true" : "false";
                case JTokenType.Integer:
                case JTokenType.Float:
                    return Numbers.Write(Json.Number(value));
                default:
                    return null;
            }
        }

        private static bool IsSame(JToken wanted, JToken value)
        {
            if (Json.IsNumber(wanted))
            {
                return Json.IsNumber(value) && Json.Number(wanted) == Json.Number(value);
            }
            return wanted.Type == value.Type && JToken.DeepEquals(wanted, value);
        }
    }
}
