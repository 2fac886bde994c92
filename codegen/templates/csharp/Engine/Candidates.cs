using System.Collections.Generic;

namespace ServiceErrors
{
    /// <summary>Errors of which one is meant: those with a code, with a wire name of their category, or with an HTTP status; or all.</summary>
    internal struct Candidates
    {
        private readonly string code;
        private readonly string wire;
        private readonly int? status;

        private Candidates(string code, string wire, int? status)
        {
            this.code = code;
            this.wire = wire;
            this.status = status;
        }

        public static Candidates All => default(Candidates);

        public static Candidates OfCode(string code) => new Candidates(code, null, null);

        public static Candidates OfWire(string wire) => new Candidates(null, wire, null);

        public static Candidates OfStatus(int? status) => new Candidates(null, null, status);

        public bool AreOfCode => code != null;

        public bool AreAll => code == null && wire == null && status == null;

        public bool Have(ErrorInfo error)
        {
            if (code != null)
            {
                return error.Code == code;
            }
            return wire == null ? status == null || error.Status == status : error.Category.Wire == wire;
        }

        /// <summary>Of several errors with the same message the first, but none if they differ in what the message doesn't tell.</summary>
        public ErrorInfo TheOne(List<ErrorInfo> errors)
        {
            ErrorInfo first = null;
            foreach (ErrorInfo error in errors)
            {
                if (!Have(error))
                {
                    continue;
                }
                if (first != null && (first.Code != error.Code || first.Category != error.Category))
                {
                    return null;
                }
                first = first == null || error.Index < first.Index ? error : first;
            }
            return first;
        }
    }
}
