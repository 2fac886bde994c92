using System;
using System.Globalization;
using System.IO;
using System.Numerics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ServiceErrors
{
    /// <summary>JSON as every language reads it.</summary>
    internal static class Json
    {
        /// <summary>The value that a text holds; null if it isn't JSON, or nests too deep, or holds a number that no double can.</summary>
        public static JToken Parse(string text)
        {
            // Newtonsoft.Json takes comments, single quotes, `NaN` and much else that isn't JSON.
            if (!JsonSyntax.IsJson(text))
            {
                return null;
            }
            using (var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = null })
            {
                try
                {
                    return JToken.ReadFrom(reader);
                }
                catch (JsonException)
                {
                    return null;
                }
            }
        }

        /// <summary>Writes JSON that someone has parsed, so that it is read as its text would be; null if that can't be.</summary>
        public static string Write(JToken value)
        {
            try
            {
                using (var text = new StringWriter(CultureInfo.InvariantCulture))
                using (var writer = new JsonTextWriter(text) { Formatting = Formatting.None })
                using (var reader = new JTokenReader(value) { MaxDepth = null })
                {
                    // What is nested deep would end the process if it wrote itself, and some values by themselves would never end if they were read.
                    if (value is JValue)
                    {
                        value.WriteTo(writer);
                    }
                    else
                    {
                        writer.WriteToken(reader);
                    }
                    return text.ToString();
                }
            }
            catch (Exception)
            {
                // Values of any class can do anything.
                return null;
            }
        }

        public static bool IsNumber(JToken value) => value.Type == JTokenType.Integer || value.Type == JTokenType.Float;

        public static double Number(JToken value)
        {
            object number = ((JValue)value).Value;
            return number is BigInteger ? Numbers.Read(((BigInteger)number).ToString(CultureInfo.InvariantCulture)) : Convert.ToDouble(number);
        }
    }
}
