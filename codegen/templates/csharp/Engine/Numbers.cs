using System;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace ServiceErrors
{
    /// <summary>Numbers as text, to the last digit: older runtimes round what they read, and print more or fewer digits than it takes.</summary>
    internal static class Numbers
    {
        private const int MantissaBits = 52;
        private const int Bias = 1075;
        private const long HiddenBit = 1L << MantissaBits;
        private const long LargestInteger = 1L << 53;
        private const long InfinityBits = 0x7FF0000000000000;
        private const int LargestField = 0x7FE;

        /// <summary>More digits than that can't change which double is nearest, but for whether there are any.</summary>
        private const int MostDigits = 800;

        /// <summary>No text is so long that its digits could make up for that.</summary>
        private const int LargestExponent = int.MaxValue / 2;

        /// <summary>With the decimal point further on, a number is infinite; further back, it is zero.</summary>
        private const int LargestPoint = 310;
        private const int SmallestPoint = -330;

        /// <summary>Up to that power, and with that many digits, doubles are exact.</summary>
        private const int LargestExactPower = 22;
        private const int MostExactDigits = 15;

        /// <summary>Writes a number as RFC 8785 and ECMAScript do: the shortest digits, an exponent below 1e-6 and from 1e21 on.</summary>
        public static string Write(double number)
        {
            if (double.IsNaN(number) || double.IsInfinity(number))
            {
                return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
            }
            if (Math.Abs(number) < LargestInteger && number == Math.Floor(number))
            {
                return ((long)number).ToString(CultureInfo.InvariantCulture);
            }
            string digits = ShortestDigits(Math.Abs(number), out int point);
            return (number < 0 ? "-" : "") + Place(digits, point);
        }

        /// <summary>Reads what JSON calls a number, as the double that is nearest; infinite if it is too large.</summary>
        public static double Read(string text)
        {
            var digits = new StringBuilder();
            bool isNegative = text[0] == '-';
            int at = isNegative ? 1 : 0;
            int exponent = 0;
            bool isFraction = false;
            bool hasMore = false;
            for (; at < text.Length && (text[at] | 0x20) != 'e'; at++)
            {
                if (text[at] == '.')
                {
                    isFraction = true;
                    continue;
                }
                bool isKept = digits.Length < MostDigits;
                if (isKept && (digits.Length > 0 || text[at] != '0'))
                {
                    digits.Append(text[at]);
                }
                hasMore |= !isKept && text[at] != '0';
                exponent += (isKept ? 0 : 1) - (isFraction ? 1 : 0);
            }
            if (hasMore)
            {
                digits.Append('1');
                exponent--;
            }
            if (at < text.Length)
            {
                bool isSmall = int.TryParse(text.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int written);
                exponent += isSmall ? Math.Max(-LargestExponent, Math.Min(written, LargestExponent)) : text[at + 1] == '-' ? -LargestExponent : LargestExponent;
            }
            double magnitude = digits.Length == 0 ? 0 : Nearest(digits.ToString(), exponent);
            return isNegative ? -magnitude : magnitude;
        }

        /// <summary>The double that is nearest to an integer times a power of ten; of two the even one.</summary>
        private static double Nearest(string digits, int exponent)
        {
            if (digits.Length <= MostExactDigits && Math.Abs((long)exponent) <= LargestExactPower)
            {
                double exact = long.Parse(digits, CultureInfo.InvariantCulture);
                double power = (double)BigInteger.Pow(10, Math.Abs(exponent));
                return exponent < 0 ? exact / power : exact * power;
            }
            long point = (long)digits.Length + exponent;
            if (point > LargestPoint || point < SmallestPoint)
            {
                return point > 0 ? double.PositiveInfinity : 0;
            }
            BigInteger numerator = BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, Math.Max(exponent, 0));
            BigInteger denominator = BigInteger.Pow(10, Math.Max(-exponent, 0));
            // The quotient gets at least 64 bits, of which the lowest stands for all that is lost.
            int shift = Math.Max(0, 64 - (BitLength(numerator) - BitLength(denominator)) + 1);
            BigInteger quotient = BigInteger.DivRem(numerator << shift, denominator, out BigInteger rest);
            quotient = (quotient << 1) + (rest.IsZero ? 0 : 1);
            return Round(quotient, -shift - 1);
        }

        /// <summary>An integer times a power of two.</summary>
        private static double Round(BigInteger value, int exponent)
        {
            int drop = Math.Max(BitLength(value) - (MantissaBits + 1), 1 - Bias - exponent);
            BigInteger mantissa = value >> drop;
            BigInteger rest = value - (mantissa << drop);
            int half = rest.CompareTo(BigInteger.One << (drop - 1));
            if (half > 0 || half == 0 && !mantissa.IsEven)
            {
                mantissa += 1;
            }
            // The highest bit of the mantissa is added to the exponent, and so is a carry.
            long bits = ((long)Math.Min(exponent + drop + Bias - 1, LargestField) << MantissaBits) + (long)mantissa;
            return bits >= InfinityBits ? double.PositiveInfinity : BitConverter.Int64BitsToDouble(bits);
        }

        private static int BitLength(BigInteger value)
        {
            byte[] bytes = value.ToByteArray();
            int length = (bytes.Length - 1) * 8;
            for (int top = bytes[bytes.Length - 1]; top > 0; top >>= 1)
            {
                length++;
            }
            return length;
        }

        /// <summary>The shortest digits that read back as the same number, and of those the nearest. The decimal point stands after that many of them.</summary>
        private static string ShortestDigits(double magnitude, out int point)
        {
            long bits = BitConverter.DoubleToInt64Bits(magnitude);
            int exponent = Math.Max((int)(bits >> MantissaBits), 1) - Bias;
            long mantissa = (bits & (HiddenBit - 1)) | (bits >> MantissaBits > 0 ? HiddenBit : 0);
            BigInteger numerator = new BigInteger(mantissa) << Math.Max(exponent, 0);
            BigInteger denominator = BigInteger.One << Math.Max(-exponent, 0);
            point = (int)Math.Ceiling(Math.Log10(magnitude) - 1e-10);
            // With 15 digits a number that takes fewer has zeros at the end, but for the smallest.
            for (int count = bits >> MantissaBits > 0 ? MostExactDigits : 1; ; count++)
            {
                int scale = point - count;
                BigInteger unit = denominator * BigInteger.Pow(10, Math.Max(scale, 0));
                BigInteger lower = BigInteger.DivRem(numerator * BigInteger.Pow(10, Math.Max(-scale, 0)), unit, out BigInteger rest);
                int nearer = rest * 2 > unit ? 1 : 0;
                foreach (int up in new[] { nearer, 1 - nearer })
                {
                    string digits = (lower + up).ToString(CultureInfo.InvariantCulture);
                    if (Nearest(digits, scale) == magnitude)
                    {
                        point = digits.Length + scale;
                        return digits.TrimEnd('0');
                    }
                }
            }
        }

        private static string Place(string digits, int point)
        {
            if (point > 21 || point <= -6)
            {
                int exponent = point - 1;
                string tail = digits.Length > 1 ? "." + digits.Substring(1) : "";
                return $"{digits[0]}{tail}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent).ToString(CultureInfo.InvariantCulture)}";
            }
            if (point <= 0)
            {
                return "0." + new string('0', -point) + digits;
            }
            return digits.Length <= point ? digits.PadRight(point, '0') : digits.Insert(point, ".");
        }
    }
}
