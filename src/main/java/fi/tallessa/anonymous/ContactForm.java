package fi.tallessa.anonymous;

import fi.tallessa.association.Once;
import fi.tallessa.association.SubRegions;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was tapped.
 *
 * @param once drawn with the empty form
 * @param receipts of what this page has counted so far; kept nowhere else
 */
public record ContactForm(
    String line,
    String channel,
    String topic,
    String who,
    String gender,
    String area,
    String once,
    String receipts) {

  public ContactForm {
    line = Objects.requireNonNullElse(line, "");
    channel = Objects.requireNonNullElse(channel, "");
    topic = Objects.requireNonNullElse(topic, "");
    who = Objects.requireNonNullElse(who, "");
    gender = Objects.requireNonNullElse(gender, "");
    area = Objects.requireNonNullElse(area, "");
    once = Objects.requireNonNullElse(once, "");
    receipts = Objects.requireNonNullElse(receipts, "");
  }

  /** Of several lines none is chosen: three taps would count for one nobody asked about. */
  static ContactForm blank(List<Line> lines) {
    return blank(lines.size() == 1 ? lines.getFirst().id().toString() : "");
  }

  /** Whoever sits at a line goes on at that line. */
  static ContactForm blank(String line) {
    return new ContactForm(line, "", "", "", "", "", Once.fresh(), "");
  }

  static ContactForm of(Contact contact) {
    return new ContactForm(
        contact.line().toString(),
        contact.channel().code(),
        contact.topic().code(),
        contact.who().code(),
        contact.gender().map(Gender::code).orElse(""),
        contact.area().map(one -> one.code()).orElse(""),
        Once.fresh(),
        "");
  }

  Receipts counted(Set<UUID> lines, SubRegions areas) {
    return Receipts.read(receipts, lines, areas);
  }

  /**
   * Problems on the boxes.
   *
   * @param lines on which it may be counted, or may have been
   */
  Result<Contact> read(Set<UUID> lines, SubRegions areas) {
    var at = Choice.made("line", line(lines));
    var how = Choice.made("channel", Tap.in(Channel.values(), channel));
    var what = Choice.made("topic", Tap.in(Topic.values(), topic));
    var whose = Choice.made("who", Tap.in(Who.values(), who));
    var told = ifAny("gender", gender, Tap.in(Gender.values(), gender));
    var where = ifAny("area", area, areas.byCode(area));
    var problems = Problems.in(at, how, what, whose, told, where);
    return problems.isEmpty()
        ? Result.fine(
            new Contact(
                at.sure(), how.sure(), what.sure(), whose.sure(), told.sure(), where.sure()))
        : Result.faulty(problems);
  }

  private Optional<UUID> line(Set<UUID> lines) {
    return lines.stream().filter(id -> id.toString().equals(line)).findFirst();
  }

  private static <T> Result<Optional<T>> ifAny(String box, String sent, Optional<T> found) {
    return sent.isEmpty()
        ? Result.fine(Optional.empty())
        : Choice.made(box, found).map(Optional::of);
  }

  @Override
  public String toString() {
    return "ContactForm";
  }
}
