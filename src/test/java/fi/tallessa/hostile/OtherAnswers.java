package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * What else may stand in a box that takes no free text: another day, another of its choices or
 * none, other customers.
 */
final class OtherAnswers {

  /** Enough of a long list. */
  private static final int MOST = 3;

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private final Office office;
  private final Code another;

  OtherAnswers(Office office) {
    this.office = office;
    this.another = office.ofAge().code;
  }

  /** Whether the form takes each of them is for whoever asks to see. */
  List<List<String>> to(Form form, Filled filled, String box) throws Exception {
    return switch (form.kinds().get(box)) {
      case DAY -> days(filled.boxes().getOrDefault(box, ""));
      case CHOICE -> choices(form, filled, box);
      case SHAPED -> customers(filled.boxes().getOrDefault(box, ""));
      default -> List.of();
    };
  }

  private List<List<String>> days(String filled) {
    var day = read(filled).orElse(office.today());
    return Stream.of(day.plusDays(1), day.minusDays(1))
        .map(one -> List.of(one.getDayOfMonth() + "." + one.getMonthValue() + "." + one.getYear()))
        .toList();
  }

  private static Optional<LocalDate> read(String typed) {
    var day = DAY.matcher(typed);
    if (day.matches()) {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(3)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(1))));
    }
    return typed.matches("\\d{4}-\\d\\d-\\d\\d")
        ? Optional.of(LocalDate.parse(typed))
        : Optional.empty();
  }

  /** Those that the page offers when something else was chosen, and none. */
  private static List<List<String>> choices(Form form, Filled filled, String box) throws Exception {
    var page = HtmlUtils.htmlUnescape(form.send(box, "nonsense").page());
    var name = "name=\"" + Pattern.quote(box) + "\"";
    var options =
        Pattern.compile("(?s)<select[^>]*" + name + ".*?</select>")
            .matcher(page)
            .results()
            .flatMap(one -> Pattern.compile("<option[^>]*>").matcher(one.group()).results());
    var ticks = Pattern.compile("<input[^>]*" + name + "[^>]*>").matcher(page).results();
    var value = Pattern.compile("value=\"([^\"]+)\"");
    var offered =
        Stream.concat(options, ticks)
            .flatMap(one -> value.matcher(one.group()).results())
            .map(one -> one.group(1))
            .filter(one -> !one.equals("nonsense") && !one.equals(filled.boxes().get(box)))
            .distinct()
            .limit(MOST)
            .map(one -> List.of(one));
    List<List<String>> none = filled.boxes().containsKey(box) ? List.of(List.of()) : List.of();
    return Stream.concat(offered, none.stream()).toList();
  }

  /** Somebody else, and somebody more. */
  private List<List<String>> customers(String filled) {
    return Code.parse(filled).isEmpty()
        ? List.of()
        : List.of(List.of(another.shown()), List.of(filled + ", " + another.shown()));
  }
}
