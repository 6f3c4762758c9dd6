package fi.tallessa.app.errors;

import fi.tallessa.audit.LogNotWritten;
import fi.tallessa.web.Stop;
import fi.tallessa.web.Stopped;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which page a request ends on when something was thrown, or when only a status is known. */
final class Stops {

  /** A database that may only be read, as a copy of it that stands by: no line is written there. */
  private static final String READ_ONLY = "25006";

  static Stop of(Throwable thrown) {
    if (Away.isWhy(thrown)) {
      return Stop.AWAY;
    }
    return causes(thrown)
        .map(Stops::said)
        .filter(stop -> stop != null)
        .findFirst()
        .orElse(Stop.BROKEN);
  }

  /** Null where this one link of the chain says nothing about the page. */
  private static Stop said(Throwable one) {
    return switch (one) {
      case Stopped stopped -> Stop.of(stopped.why());
      case LogNotWritten unwritten -> Stop.LOG;
      case SQLException sql when NoRoom.says(sql) -> Stop.FULL;
      case SQLException sql when READ_ONLY.equals(sql.getSQLState()) -> Stop.LOG;
      case CsrfException old -> Stop.EXPIRED;
      case AccessDeniedException role -> Stop.ROLE;
      case InvalidParameterException form -> of(form.getErrorCode());
      case MaxUploadSizeExceededException big -> Stop.LARGE;
      case MethodArgumentTypeMismatchException odd -> mismatch(odd);
      case MultipartException broken -> Stop.REQUEST;
      case RequestRejectedException odd -> Stop.REQUEST;
      case HttpMessageNotReadableException odd -> Stop.REQUEST;
      case ServletRequestBindingException incomplete -> Stop.REQUEST;
      case BindException incomplete -> Stop.REQUEST;
      case ErrorResponse response -> of(response.getStatusCode().value());
      default -> null;
    };
  }

  /** An address nobody made leads nowhere; a form nobody made is not read. */
  private static Stop mismatch(MethodArgumentTypeMismatchException odd) {
    return odd.getParameter().hasParameterAnnotation(PathVariable.class)
        ? Stop.MISSING
        : Stop.REQUEST;
  }

  static Stop of(int status) {
    return switch (HttpStatusCode.valueOf(status)) {
      case HttpStatus.NOT_FOUND -> Stop.MISSING;
      case HttpStatus.FORBIDDEN, HttpStatus.UNAUTHORIZED -> Stop.ROLE;
      case HttpStatus.METHOD_NOT_ALLOWED -> Stop.METHOD;
      case HttpStatus.CONTENT_TOO_LARGE -> Stop.LARGE;
      case HttpStatus.TOO_MANY_REQUESTS -> Stop.MANY;
      case HttpStatus.LOCKED -> Stop.FROZEN;
      case HttpStatusCode code when code.is4xxClientError() -> Stop.REQUEST;
      default -> Stop.BROKEN;
    };
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, one -> one != null, Throwable::getCause).limit(20);
  }

  private Stops() {}
}
