using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Newtonsoft.Json.Linq;
using ServiceErrors;

/// <summary>The catalogs of the package, whatever they are called, as those find them who use it by reflection.</summary>
public static class Package
{
    /// <summary>The catalogs of the spec, each with its exception.</summary>
    public static readonly List<Service> Services = ((JArray)Program.Parse(Program.Read("catalog.json"))["catalogs"]).Select(it => new Service(it)).ToList();

    public static readonly List<string> LocaleTags = Program.Parse(Program.Read("catalog.json"))["locales"].Select(it => (string)it).ToList();

    public static Service ServiceOf(string catalog) => Services.Single(it => it.Id == catalog);
}

/// <summary>A catalog of the spec, and what the package has of it.</summary>
public sealed class Service
{
    private readonly Type exception;
    private readonly Func<int?, string, Identified> byText;
    private readonly Func<int?, byte[], Identified> byBytes;
    private readonly Func<int?, JToken, Identified> byJson;

    public Service(JToken reference)
    {
        Reference = reference;
        Id = (string)reference["id"];
        string name = Id.Replace("_", "");
        exception = typeof(ServiceException).Assembly.GetExportedTypes().Single(
            type => type.BaseType == typeof(ServiceException) && type.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        byText = (Func<int?, string, Identified>)IdentifyBy(typeof(Func<int?, string, Identified>), typeof(string));
        byBytes = (Func<int?, byte[], Identified>)IdentifyBy(typeof(Func<int?, byte[], Identified>), typeof(byte[]));
        byJson = (Func<int?, JToken, Identified>)IdentifyBy(typeof(Func<int?, JToken, Identified>), typeof(JToken));
    }

    public string Id { get; }

    public JToken Reference { get; }

    public IEnumerable<JToken> Rows => Reference["errors"];

    public IReadOnlyList<ErrorInfo> Infos => InfosOf(exception);

    public Type ErrorIds => Nullable.GetUnderlyingType(exception.GetProperty("Id").PropertyType);

    public Type Categories => Nullable.GetUnderlyingType(exception.GetProperty("Category").PropertyType);

    public Identified Identify(int? status, string body) => byText(status, body);

    public Identified Identify(int? status, byte[] body) => byBytes(status, body);

    public Identified Identify(int? status, JToken body) => byJson(status, body);

    public object IdOf(ServiceException error) => exception.GetProperty("Id").GetValue(error);

    public object CategoryOf(ServiceException error) => exception.GetProperty("Category").GetValue(error);

    public ErrorInfo InfoOf(object id) => (ErrorInfo)exception.GetMethod("InfoOf").Invoke(null, new[] { id });

    /// <summary>The member of the enum with the name in the spec.</summary>
    public object MemberOf(string id) => Enum.GetValues(ErrorIds).Cast<object>().Single(it => InfoOf(it).Id == id);

    /// <summary>Makes an error with those params.</summary>
    public ServiceException Make(object member, object[] values)
    {
        if (values.Length == 0)
        {
            return (ServiceException)Activator.CreateInstance(exception, member);
        }
        string name = member.ToString().TrimEnd('_');
        MethodInfo maker = exception.GetMethods().Single(it => it.IsStatic && it.ReturnType == exception && it.Name.TrimEnd('_') == name);
        return (ServiceException)maker.Invoke(null, values);
    }

    /// <summary>Whether it is that error, and its params, as the method of its name gives them.</summary>
    public bool Matches(ServiceException error, object member, out object[] values)
    {
        MethodInfo matcher = exception.GetMethod("Is" + member.ToString().TrimEnd('_'));
        values = new object[matcher.GetParameters().Length];
        return (bool)matcher.Invoke(error, values);
    }

    /// <summary>The enums of the operations.</summary>
    public IEnumerable<Type> Operations => exception.GetMethods().Where(it => it.Name == "IsErrorOf")
        .Select(it => it.GetParameters()[0].ParameterType.GetElementType()).Where(it => it.IsEnum);

    /// <summary>Whether an error is one of an operation's, and which.</summary>
    public bool IsErrorOf(ServiceException error, Type operation, out object id)
    {
        var values = new object[1];
        bool isOne = (bool)exception.GetMethod("IsErrorOf", new[] { operation.MakeByRefType() }).Invoke(error, values);
        id = values[0];
        return isOne;
    }

    private static IReadOnlyList<ErrorInfo> InfosOf(Type exception) => (IReadOnlyList<ErrorInfo>)exception.GetProperty("All").GetValue(null);

    private Delegate IdentifyBy(Type function, Type body) => Delegate.CreateDelegate(function, exception.GetMethod("Identify", new[] { typeof(int?), body }));
}
