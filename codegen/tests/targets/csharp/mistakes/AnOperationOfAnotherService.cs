// CS1503
/// <summary>What one service does, another doesn't answer for.</summary>
public static class AnOperationOfAnotherService
{
    public static bool Asked(ServiceErrors.Modelarts.ModelartsException error) => error.IsErrorOf(out ServiceErrors.Mindie.Operations.Dresult _);
}
