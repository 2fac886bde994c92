import java.io.Serializable;

/**
 * Why an error should no longer be used.
 *
 * @param since the version or date from which on it is out of use
 * @param replacedBy the error to use in its place, or null
 * @param note what else to know, or null
 */
public record Deprecation(String since, ErrorId replacedBy, String note) implements Serializable {}
