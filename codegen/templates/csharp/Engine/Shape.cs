using Newtonsoft.Json.Linq;

namespace ServiceErrors
{
    /// <summary>The shapes of bodies, as <see cref="Wire"/> writes them.</summary>
    internal static class Shape
    {
        /// <summary>Reads the variables of a value, or of null where nothing stands, into a signal; false if it hasn't the shape.</summary>
        public static bool Read(JToken shape, JToken value, Signal signal)
        {
            if (shape is JObject fields)
            {
                return value is JObject && ReadFields(fields, (JObject)value, signal);
            }
            if (shape is JArray items)
            {
                return value is JArray && ReadItems(items, (JArray)value, signal);
            }
            string text = shape.Type == JTokenType.String ? (string)shape : "";
            if (Characters.HasAt(text, 0, "$") && !Characters.HasAt(text, 1, "$"))
            {
                return ReadVariable(text.Substring(1), value, signal);
            }
            return value != null && IsSame(text.Length > 0 && text[0] == '$' ? text.Substring(1) : shape, value);
        }

        private static bool ReadFields(JObject fields, JObject value, Signal signal)
        {
            foreach (JProperty field in fields.Properties())
            {
                if (!Read(field.Value, value[field.Name], signal))
                {
                    return false;
                }
            }
            return true;
        }

        private static bool ReadItems(JArray items, JArray value, Signal signal)
        {
            if (items.Count != value.Count)
            {
                return false;
            }
            for (int index = 0; index < items.Count; index++)
            {
                if (!Read(items[index], value[index], signal))
                {
                    return false;
                }
            }
            return true;
        }

        private static bool ReadVariable(string variable, JToken value, Signal signal)
        {
            string text = value == null ? null : Scalar(value);
            if (text != null)
            {
                signal.Set(variable.TrimEnd('?'), text);
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
