package fi.tallessa.access.unusual;

import fi.tallessa.access.Finding;
import fi.tallessa.access.Why;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Objects;

/**
 * What came of asking, as typed.
 *
 * @param outcome the code of a {@link Finding.Outcome}
 * @param reason in words that the worker reads too
 * @param version of what was read: files may have come to it since
 */
public record ClosingForm(String outcome, String reason, String version) {

  static final ClosingForm BLANK = new ClosingForm("", "", "");

  public ClosingForm {
    outcome = Objects.requireNonNullElse(outcome, "");
    reason = Objects.requireNonNullElse(reason, "");
    version = Objects.requireNonNullElse(version, "");
  }

  boolean readOf(Finding finding) {
    return version.equals(Integer.toString(finding.version()));
  }

  record Read(Finding.Outcome outcome, String words) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> check() {
    var what = Finding.outcomes().filter(one -> one.code().equals(outcome)).findFirst();
    return Choice.made("outcome", what)
        .with(Why.of("reason", reason), (made, why) -> new Read(made, why.value()));
  }

  @Override
  public String toString() {
    return "ClosingForm";
  }
}
