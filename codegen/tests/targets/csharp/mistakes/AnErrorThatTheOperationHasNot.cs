// CS0117
using ServiceErrors.Modelarts;

/// <summary>No endpoint is deleted too often.</summary>
public static class AnErrorThatTheOperationHasNot
{
    public static bool Asked(ModelartsException error) =>
        error.IsErrorOf(out Operations.DeleteCustomEndpoint id) && id == Operations.DeleteCustomEndpoint.RateLimitPerSecond;
}
