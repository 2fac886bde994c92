import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the records of a catalog, and takes them apart.
 *
 * @param <P> what all of them are
 */
final class Records<P extends Params> {
  private final Class<P> params;
  private final Map<String, Constructor<? extends P>> constructors = new ConcurrentHashMap<>();

  Records(Class<P> params) {
    this.params = params;
  }

  /** The record of an error, of values that fit its components; null if it has none. */
  P make(Wire.Row error, Map<String, Object> values) {
    if (error.record().isEmpty()) {
      return null;
    }
    Object[] inOrder = error.types().keySet().stream().map(values::get).toArray();
    try {
      return constructors.computeIfAbsent(error.record(), this::constructor).newInstance(inOrder);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the package lacks its record " + error.record(), e);
    }
  }

  /** The values of a record, in the order of its components. */
  Object[] values(P record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    try {
      for (int at = 0; at < values.length; at++) {
        values[at] = components[at].getAccessor().invoke(record);
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(record.getClass() + " can't be read", e);
    }
    return values;
  }

  private Constructor<? extends P> constructor(String name) {
    try {
      Class<? extends P> type = Class.forName(params.getName() + "$" + name).asSubclass(params);
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the package lacks its record " + name, e);
    }
  }
}
