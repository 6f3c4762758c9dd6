package fi.tallessa.app.errors;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the database being away from a statement that failed. */
final class Away {

  /** Shutting down, crashed, starting up, too many connections. */
  private static final Set<String> NOT_SERVING =
      Set.of("57P01", "57P02", "57P03", "57P05", "53300");

  /** SQLSTATE class 08: the connection is broken or cannot be made. */
  private static final String CONNECTION = "08";

  /** Whether anything in the chain of causes is a connection that is gone or was not to be had. */
  static boolean isWhy(Throwable thrown) {
    return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
        .limit(20)
        .anyMatch(Away::says);
  }

  private static boolean says(Throwable one) {
    return switch (one) {
      case SQLTransientConnectionException pool -> true;
      case SQLException sql ->
          sql.getSQLState() != null
              && (sql.getSQLState().startsWith(CONNECTION)
                  || NOT_SERVING.contains(sql.getSQLState()));
      case ConnectException refused -> true;
      default -> false;
    };
  }

  private Away() {}
}
