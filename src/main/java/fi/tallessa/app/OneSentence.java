package fi.tallessa.app;

import fi.tallessa.app.database.NotStarted;
import fi.tallessa.backup.NotWhole;
import fi.tallessa.vault.KeyMissing;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says why the register did not start, to whoever started it: a sentence, no stack. */
final class OneSentence implements FailureAnalyzer, FailureAnalysisReporter {

  @Override
  public FailureAnalysis analyze(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(30)
        .flatMap(one -> sentence(one).stream())
        .findFirst()
        .map(sentence -> new FailureAnalysis(sentence, null, failure))
        .orElse(null);
  }

  private static Optional<String> sentence(Throwable one) {
    return switch (one) {
      case NotStarted known -> Optional.of(known.getMessage());
      case KeyMissing known -> Optional.of(known.getMessage());
      case NotWhole known -> Optional.of(known.getMessage());
      // Its own message may quote a statement, and what was in it.
      case FlywayException _ ->
          Optional.of(
              "The tables of its database are not those this version makes, and could not be made"
                  + " so: start the version that wrote them.");
      default -> Optional.empty();
    };
  }

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println("Tallessa did not start. " + analysis.getDescription());
    if (analysis.getAction() != null) {
      System.err.println(analysis.getAction());
    }
  }
}
