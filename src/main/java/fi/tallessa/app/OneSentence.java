package fi.tallessa.app;

import fi.tallessa.app.database.NotStarted;
import fi.tallessa.vault.KeyMissing;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says why the register did not start, to whoever started it: a sentence, no stack. */
final class OneSentence implements FailureAnalyzer, FailureAnalysisReporter {

  @Override
  public FailureAnalysis analyze(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(30)
        .filter(one -> one instanceof NotStarted || one instanceof KeyMissing)
        .findFirst()
        .map(known -> new FailureAnalysis(known.getMessage(), null, known))
        .orElse(null);
  }

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println("Tallessa did not start. " + analysis.getDescription());
    if (analysis.getAction() != null) {
      System.err.println(analysis.getAction());
    }
  }
}
