import java.util.Map;

/** What an exception is made of. */
record Failure(
    ErrorId id,
    Category category,
    String code,
    int status,
    Retry retry,
    Params params,
    Map<String, Object> paramsByName,
    String wireMessage,
    String shownMessage,
    Response response) {}
