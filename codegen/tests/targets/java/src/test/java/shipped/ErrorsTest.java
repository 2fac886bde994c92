package shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errspec.serviceerrors.AliyunErrorId;
import dev.errspec.serviceerrors.AliyunException;
import dev.errspec.serviceerrors.AliyunParams;
import dev.errspec.serviceerrors.MindieErrorId;
import dev.errspec.serviceerrors.ModelartsCategory;
import dev.errspec.serviceerrors.ModelartsErrorId;
import dev.errspec.serviceerrors.ModelartsErrors;
import dev.errspec.serviceerrors.ModelartsException;
import dev.errspec.serviceerrors.ModelartsParams.ClientIpNotAllowed;
import dev.errspec.serviceerrors.ModelartsParams.RateLimitPerSecond;
import dev.errspec.serviceerrors.ModelartsParams.RequestFieldEmpty;
import dev.errspec.serviceerrors.Operation;
import dev.errspec.serviceerrors.Retry;
import dev.errspec.serviceerrors.ServiceException;
import dev.errspec.serviceerrors.operations.ModelartsOperations.DeleteCustomEndpoint;
import dev.errspec.serviceerrors.operations.ModelartsOperations.ShowVideo;
import every.Compiler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of the package made from the shipped spec relies on. */
class ErrorsTest {
  private static final Locale ZH = Locale.CHINESE;

  @Test
  void anErrorIsCaughtByItsServiceAndByTheRoot() {
    RateLimitPerSecond limit = new RateLimitPerSecond(5);
    for (Class<? extends Exception> type :
        List.of(ModelartsException.class, ServiceException.class, RuntimeException.class)) {
      assertThrows(
          type,
          () -> {
            throw limit.exception();
          });
    }
    assertFalse((Object) limit.exception() instanceof AliyunException);
  }

  @Test
  void everythingThatTheTableSaysIsOnTheError() {
    ModelartsException e = new RateLimitPerSecond(5).exception();
    assertSame(ModelartsErrorId.RATE_LIMIT_PER_SECOND, e.id());
    assertSame(ModelartsCategory.TOO_MANY_REQUESTS, e.category());
    assertEquals("ModelArts.81101", e.code());
    assertEquals(429, e.status());
    assertSame(Retry.BACKOFF, e.retry());
    assertEquals(new RateLimitPerSecond(5), e.params());
    assertEquals(Map.of("limit", 5L), e.paramsByName());
    assertEquals("Too many requests, the rate limit is 5 times per second.", e.wireMessage());
    assertEquals(e.wireMessage(), e.getMessage());
    assertEquals("请求过多，速率限制为每秒 5 次。", e.message(ZH));
    assertEquals("请求量超过QPS限制。", e.id().description(ZH));
    assertEquals("Lower the request rate and try again later.", e.id().remedy(Locale.ENGLISH));
    assertNull(e.id().deprecation());
    assertNull(e.response());
  }

  @Test
  void whatTheServiceDoesNotTellIsNothing() {
    AliyunException e = AliyunErrorId.API_TOKEN_REQUIRED.exception();
    assertEquals(0, e.status());
    assertSame(Retry.UNSPECIFIED, e.retry());
    assertNull(e.id().description(Locale.ENGLISH));
    assertNull(e.params());
    assertNull(MindieErrorId.MODEL_EMPTY.code());
  }

  @Test
  void theMessageIsInTheLanguageOfTheService() {
    assertEquals("角色不存在root", new AliyunParams.UserRoleNotFound("root").exception().getMessage());
  }

  @Test
  void aConstantIsFilledIn() {
    assertEquals(
        "Max wait time is 600, input is invalid or too long.",
        MindieErrorId.WAIT_TIME_INVALID_OR_TOO_LONG.exception().getMessage());
  }

  @Test
  void theNearestLanguageIsTaken() {
    ModelartsException e = new RateLimitPerSecond(5).exception();
    for (Locale locale :
        List.of(Locale.CHINA, Locale.TAIWAN, Locale.forLanguageTag("zh-Hans-CN"))) {
      assertEquals(e.message(ZH), e.message(locale));
    }
    for (Locale locale : List.of(Locale.FRANCE, Locale.ROOT, Locale.UK)) {
      assertEquals(e.message(Locale.ENGLISH), e.message(locale));
    }
  }

  @Test
  void anIdWithParamsIsNotMadeWithoutThem() {
    for (ModelartsErrorId id :
        List.of(ModelartsErrorId.RATE_LIMIT_PER_SECOND, ModelartsErrorId.UNRECOGNIZED)) {
      assertThrows(IllegalStateException.class, id::exception);
    }
    assertThrows(IllegalArgumentException.class, () -> new RequestFieldEmpty(null).exception());
  }

  @Test
  void anErrorIsNarrowedToThoseOfAnOperation() {
    ModelartsException e = ModelartsErrorId.CUSTOM_ENDPOINT_ID_REQUIRED.exception();
    String advice =
        Operation.of(DeleteCustomEndpoint.class, e.id())
            .map(
                id ->
                    switch (id) {
                      case CUSTOM_ENDPOINT_NOT_FOUND -> "it is gone";
                      case CUSTOM_ENDPOINT_ID_REQUIRED -> "name it";
                    })
            .orElse("the operation doesn't answer with it");
    assertEquals("name it", advice);
    assertTrue(Operation.of(ShowVideo.class, e.id()).isEmpty());
    assertTrue(Operation.of(ShowVideo.class, ModelartsErrorId.UNRECOGNIZED).isEmpty());
  }

  @Test
  void aSwitchOverAllIdsIsComplete(@TempDir Path folder) throws Exception {
    String program =
        """
        import dev.errspec.serviceerrors.*;

        class Program {
          static String of(ModelartsCategory category) {
            return switch (category) {
              case BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONTENT_TOO_LARGE -> "mine";
              case TOO_MANY_REQUESTS, INTERNAL_SERVER_ERROR, GATEWAY_TIMEOUT -> "theirs";
              case UNRECOGNIZED -> "nobody's";
            };
          }
        }
        """;
    List<String> names =
        java.util.Arrays.stream(ModelartsCategory.values()).map(Enum::name).toList();
    String whole =
        program
            .replaceFirst(
                "BAD_REQUEST, (?s:.*?) ->",
                String.join(", ", names.subList(0, names.size() - 1)) + " ->")
            .replaceFirst("(?m)^.*\"theirs\".*\n", "");
    assertEquals(List.of(), Compiler.complaints(folder, whole));
    List<String> complaints = Compiler.complaints(folder, whole.replace(names.get(0) + ", ", ""));
    assertTrue(complaints.toString().contains("does not cover all"), complaints.toString());
  }

  @Test
  void aSwitchOverAnOperationNeedsAllOfItsErrorsAndTakesNoOther(@TempDir Path folder)
      throws Exception {
    String program =
        """
        import dev.errspec.serviceerrors.*;
        import dev.errspec.serviceerrors.operations.ModelartsOperations.DeleteCustomEndpoint;

        class Program {
          static String of(ModelartsErrorId id) {
            return switch (Operation.of(DeleteCustomEndpoint.class, id).orElseThrow()) {
              case CUSTOM_ENDPOINT_NOT_FOUND -> "it is gone";
              case CUSTOM_ENDPOINT_ID_REQUIRED -> "name it";
            };
          }
        }
        """;
    assertEquals(List.of(), Compiler.complaints(folder, program));
    for (String[] change :
        new String[][] {
          {"      case CUSTOM_ENDPOINT_ID_REQUIRED -> \"name it\";\n", ""},
          {"CUSTOM_ENDPOINT_ID_REQUIRED", "RATE_LIMIT_PER_SECOND"},
          {"ModelartsErrorId id", "MindieErrorId id"},
        }) {
      assertTrue(program.contains(change[0]), change[0]);
      List<String> complaints = Compiler.complaints(folder, program.replace(change[0], change[1]));
      assertNotEquals(List.of(), complaints, change[0]);
    }
  }

  @Test
  void theRootIsSealed(@TempDir Path folder) throws Exception {
    String program =
        """
        import dev.errspec.serviceerrors.*;

        class Program {
          interface Mine extends ErrorId {}
        }
        """;
    assertNotEquals(List.of(), Compiler.complaints(folder, program));
  }

  @Test
  void whatIsSensitiveIsInNoStackTrace() {
    ModelartsException e = new ClientIpNotAllowed("192.0.2.1").exception();
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    assertFalse(trace.toString().contains("192.0.2.1"), trace.toString());
    assertTrue(e.getMessage().contains("<hidden>"), e.getMessage());
    assertEquals("ClientIpNotAllowed[clientIp=<hidden>]", e.params().toString());
    assertTrue(e.wireMessage().contains("192.0.2.1"));
    assertTrue(e.message(ZH).contains("192.0.2.1"));
  }

  @Test
  void anErrorCanBeSerialized() throws Exception {
    String body = "{\"error\":{\"code\":\"ModelArts.81101\",\"message\":\"new\"}}";
    for (ServiceException wanted :
        List.of(
            new RateLimitPerSecond(5).exception(),
            ModelartsErrors.CATALOG.identify(429, body).exception())) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(wanted);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        ServiceException read = (ServiceException) in.readObject();
        assertSame(wanted.id(), read.id());
        assertSame(wanted.category(), read.category());
        assertEquals(wanted.params(), read.params());
        assertEquals(wanted.message(ZH), read.message(ZH));
        assertEquals(wanted.wireMessage(), read.wireMessage());
        assertEquals(wanted.status(), read.status());
        assertNull(read.response());
      }
    }
  }
}
