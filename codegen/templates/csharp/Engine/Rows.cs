using System;
using System.Collections.Generic;

namespace ServiceErrors
{
    /// <summary>The errors of a table, of which each is written as what it holds.</summary>
    internal sealed class Rows : List<ErrorInfo>
    {
        public void Add(Enum number, string id, Enum category, string template, params ParamInfo[] holes) =>
            Add(number, id, category, null, template, holes);

        public void Add(Enum number, string id, Enum category, string code, string template, params ParamInfo[] holes) =>
            Add(new ErrorInfo(number, id, category, code, template, holes));
    }
}
