package fi.tallessa.family.link;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.family.relative.Kin;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A link as typed.
 *
 * @param code of the other file
 * @param back what this customer is to the other
 * @param source who told that, seen from the other file
 * @param from the first day; blank is today
 */
public record LinkForm(String code, String back, String source, String from) {

  public LinkForm {
    code = Objects.requireNonNullElse(code, "");
    back = Objects.requireNonNullElse(back, "");
    source = Objects.requireNonNullElse(source, "");
    from = Objects.requireNonNullElse(from, "");
  }

  static LinkForm of(Kin back) {
    return new LinkForm("", back == null ? "" : back.code(), "", "");
  }

  record Read(Code code, Kin back, Source source, LocalDate from) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /** Half-siblings are told of through the parent they share, in each file by itself. */
  Result<Read> check(LocalDate today) {
    var kin = Kin.of(back).filter(one -> one != Kin.HALF_SIBLING);
    var told = CloseSource.of(source);
    return Result.needed(Code.parse(code), "code", "family.link.code.unreadable")
        .with(Choice.made("back", kin), Back::new)
        .with(
            Result.needed(told, "source", "customer.source.missing"),
            (back, source) -> new Read(back.code(), back.kin(), source, today))
        .with(
            TypedDay.past("from", from, today),
            (read, day) -> new Read(read.code(), read.back(), read.source(), day));
  }

  private record Back(Code code, Kin kin) {}

  @Override
  public String toString() {
    return "LinkForm";
  }
}
