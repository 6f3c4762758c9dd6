package fi.tallessa.anonymous;

import fi.tallessa.association.SubRegions;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts, and takes back. It is told the day and not who asks: nobody's file is opened, so there is
 * no line in the log, and where none can be written help without a name goes on (D17, D26).
 */
@Service
@Transactional
class Tapping {

  private final Lines lines;
  private final Counters counters;
  private final Lately lately;
  private final SubRegions areas;

  Tapping(Lines lines, Counters counters, Lately lately, SubRegions areas) {
    this.lines = lines;
    this.counters = counters;
    this.lately = lately;
    this.areas = areas;
  }

  CountPage page(LocalDate today) {
    var open = lines.open(today);
    return new CountPage(
        open, areas, CountPage.Done.NOTHING, Receipts.none(), ContactForm.blank(open), null);
  }

  Result<CountPage> count(ContactForm form, Sending sending, LocalDate today) {
    var open = lines.open(today);
    return sending
        .act(form.read(ids(open), areas))
        .map(
            contact -> {
              var receipt = new Receipt(WholeUuid.drawnOrFresh(form.once()), contact);
              if (lately.comes(receipt.mark(today))) {
                counters.more(contact, today);
              }
              return new CountPage(
                  open,
                  areas,
                  CountPage.Done.COUNTED,
                  form.counted(lines.ever(), areas).with(receipt),
                  ContactForm.blank(form.line()),
                  null);
            });
  }

  private static Set<UUID> ids(List<Line> open) {
    return open.stream().map(Line::id).collect(Collectors.toSet());
  }

  CountPage again(ContactForm form, Problems problems, LocalDate today) {
    var open = lines.open(today);
    return new CountPage(
        open, areas, CountPage.Done.NOTHING, form.counted(lines.ever(), areas), form, problems);
  }

  /** The newest of what the page has counted; a problem where that was not today, or long ago. */
  Result<CountPage> takeBack(String receipts, LocalDate today) {
    var open = lines.open(today);
    var counted = Receipts.read(receipts, lines.ever(), areas);
    return Result.needed(counted.newest(), "form", "anonymous.undo.late")
        .flatMap(newest -> takeBack(newest, today))
        .map(
            contact ->
                new CountPage(
                    open,
                    areas,
                    CountPage.Done.TAKEN_BACK,
                    counted.withoutNewest(),
                    ContactForm.of(contact),
                    null));
  }

  private Result<Contact> takeBack(Receipt newest, LocalDate today) {
    var mark = newest.mark(today);
    if (lately.goes(mark)) {
      counters.less(newest.contact(), today);
    } else if (!lately.isGone(mark)) {
      return Result.faulty(Problems.of(Problem.of("form", "anonymous.undo.late")));
    }
    return Result.fine(newest.contact());
  }
}
