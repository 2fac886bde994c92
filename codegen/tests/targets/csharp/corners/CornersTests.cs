using System;
using ServiceErrors;
using ServiceErrors.SystemErrors;

/// <summary>Names that are taken are escaped, and what they stand for is what it was.</summary>
public static class CornersTests
{
    public static void NamesThatAreTakenAreEscaped()
    {
        Claim.True(SystemServiceException.Data_("a", "b").IsData(out string data, out string id) && data + id == "ab", "data");
        Claim.True(SystemServiceException.IsData_(1, 0.5).IsIsData(out long errorId, out double x1) && errorId == 1 && x1 == 0.5, "is_data");
        Claim.True(SystemServiceException.GetType_(true).IsGetType(out bool value) && value, "get_type");
        Claim.Equal(Category.ToString_, SystemServiceException.Data_("a", "b").Category);
        Claim.Equal(Category.Equals_, SystemServiceException.IsData_(1, 2).Category);
        Claim.Equal("TimeoutServiceException", typeof(ServiceErrors.Timeout.TimeoutServiceException).Name);
        Claim.Equal("ServiceErrors.RetryErrors", typeof(ServiceErrors.RetryErrors.RetryException).Namespace);
    }

    public static void WhereParamsAreNotKnownAllOfTheMessageIsHidden()
    {
        SystemServiceException error = SystemServiceException.Identify(404, "{\"code\":\"S.1\",\"message\":\"It was s3cret\"}").Error;
        Claim.Equal(ErrorId.Secret, error.Id);
        Claim.Equal("It was s3cret", error.Message);
        Claim.Equal("ServiceErrors.SystemErrors.SystemServiceException: <hidden>", error.ToString());
    }

    public static void ACategoryIsTheNamedOneOrNone()
    {
        Claim.Equal(Category.Other, Claim.Throws<SystemServiceException>(() => SystemServiceException.ThrowIfError(404, "new")).Category);
        Claim.Equal(null, Claim.Throws<SystemServiceException>(() => SystemServiceException.ThrowIfError(500, "new")).Category);
    }

    public static void ThePackageSaysWhatTheSpecSays()
    {
        Claim.Equal("1.0.0-nightly.3+b", ProjectTests.Property("Version"));
        Claim.Equal("$(Path) %41 @(x); *?", ProjectTests.Property("Description"));
    }

    public static void AnErrorIsOutOfUseWhereItIsNamed()
    {
        var obsolete = (ObsoleteAttribute)Attribute.GetCustomAttribute(typeof(SystemServiceException).GetMethod("OddException_"), typeof(ObsoleteAttribute));
        Claim.Equal("Out of use since 2. Use Data in its place. \"say\" */ </summary>", obsolete.Message);
    }
}
