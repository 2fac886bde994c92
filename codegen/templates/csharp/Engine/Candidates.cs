using System;
using System.Collections.Generic;

namespace ServiceErrors
{
    /// <summary>Errors of which one is meant.</summary>
    internal sealed class Candidates
    {
        public static readonly Candidates All = new Candidates(false, _ => true);

        public Candidates(bool areOfCode, Func<ErrorInfo, bool> have)
        {
            AreOfCode = areOfCode;
            Have = have;
        }

        /// <summary>Whether they are those of a known code, so that it is none but them.</summary>
        public bool AreOfCode { get; }

        public Func<ErrorInfo, bool> Have { get; }

        /// <summary>Of several errors with the same message the first, but none if they differ in what the message doesn't tell.</summary>
        public ErrorInfo TheOne(List<ErrorInfo> errors)
        {
            ErrorInfo first = errors.Find(it => Have(it));
            return errors.TrueForAll(it => !Have(it) || it.Code == first.Code && it.Category == first.Category) ? first : null;
        }
    }
}
