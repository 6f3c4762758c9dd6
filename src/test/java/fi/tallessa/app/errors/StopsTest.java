package fi.tallessa.app.errors;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.web.Stop;
import fi.tallessa.web.Stopped;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.transaction.CannotCreateTransactionException;

class StopsTest {

  @ParameterizedTest
  @MethodSource("thrown")
  void what_is_thrown_has_its_page(Throwable thrown, Stop expected) {
    assertThat(Stops.of(thrown)).isEqualTo(expected);
    assertThat(Stops.of(new IllegalStateException("wrapped", thrown))).isEqualTo(expected);
  }

  static Stream<Arguments> thrown() {
    return Stream.of(
        Arguments.of(new Stopped(Refusal.NOT_THERE), Stop.MISSING),
        Arguments.of(new Stopped(Refusal.FROZEN), Stop.FROZEN),
        Arguments.of(new Stopped(Refusal.NEEDS_REASON), Stop.REASON),
        Arguments.of(new Stopped(Refusal.NOT_YOURS_TO_DO), Stop.ROLE),
        Arguments.of(new AccessDeniedException("no"), Stop.ROLE),
        Arguments.of(new MissingCsrfTokenException("old"), Stop.EXPIRED),
        Arguments.of(sql("08006"), Stop.AWAY),
        Arguments.of(sql("57P01"), Stop.AWAY),
        Arguments.of(new SQLTransientConnectionException("pool"), Stop.AWAY),
        Arguments.of(new CannotCreateTransactionException("no", sql("08001")), Stop.AWAY),
        Arguments.of(new CannotGetJdbcConnectionException("no", sql("57P03")), Stop.AWAY),
        Arguments.of(
            new DataAccessResourceFailureException("x", new ConnectException()), Stop.AWAY),
        Arguments.of(sql("53300"), Stop.AWAY),
        Arguments.of(sql("53100"), Stop.FULL),
        Arguments.of(sql("25006"), Stop.LOG),
        Arguments.of(new DataAccessResourceFailureException("x", sql("53200")), Stop.FULL),
        Arguments.of(sql("42501"), Stop.BROKEN),
        Arguments.of(sql(null), Stop.BROKEN),
        Arguments.of(new DataIntegrityViolationException("x", sql("23505")), Stop.BROKEN),
        Arguments.of(new NullPointerException(), Stop.BROKEN),
        Arguments.of(new StackOverflowError(), Stop.BROKEN));
  }

  @ParameterizedTest
  @CsvSource({
    "404, MISSING", "403, ROLE", "405, METHOD", "413, LARGE", "429, MANY", "400, REQUEST",
    "414, REQUEST", "431, REQUEST", "415, REQUEST", "500, BROKEN", "501, BROKEN", "503, BROKEN"
  })
  void a_status_alone_has_its_page(int status, Stop expected) {
    assertThat(Stops.of(status)).isEqualTo(expected);
  }

  private static SQLException sql(String state) {
    return new SQLException("a message nobody shall see", state);
  }
}
