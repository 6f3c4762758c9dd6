package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.legalbasis.consent.ConsentRecord.Event;
import fi.tallessa.legalbasis.consent.ConsentRecord.Notice;
import fi.tallessa.legalbasis.consent.ConsentRecord.Party;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.LegalGround;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Takes one thing after another out of a whole record, and sees it missed. */
class MandatoryTest {

  /** What neither the standard nor the GDPR makes mandatory. */
  private static final Set<String> MAY_BE_LEFT_OUT =
      Set.of("sha256", "text", "title", "without", "organisation", "toBeSigned", "reason");

  private static final ConsentRecord WHOLE =
      new ConsentRecord(
          ConsentRecord.SCHEMA,
          "2f1c",
          "K7F-2QD",
          new Notice("7", "cd".repeat(32), "fi", "2f1c/1", "ab".repeat(32)),
          new ConsentRecord.Process(
              "Health",
              "So that nobody is hurt",
              "Nothing is written down",
              LegalGround.A9_2_A,
              Set.of(Category.HEALTH),
              null,
              "the customer",
              "kept and read",
              "the register",
              12,
              "erased the night after",
              "Finland",
              "loc:FI",
              "nobody",
              "any worker",
              List.of("eu-gdpr:A7-3"),
              "Tietosuojavaltuutettu"),
          new Party("Saaristolyhty ry", "Linnankatu 1, Turku", "02 555 0100"),
          List.of(
              new Event(
                  Instant.EPOCH,
                  ConsentState.GIVEN,
                  LocalDate.of(2027, 11, 27),
                  List.of(new ConsentRecord.Who("Helmi Rantala", true, null)),
                  true,
                  false,
                  Method.SIGNED_ON_PAPER,
                  Reason.SAID_YES)));

  @Test
  void a_whole_record_misses_nothing() {
    assertThat(Mandatory.missing(WHOLE)).isEmpty();
  }

  @Test
  void c1_whatever_mandatory_field_is_dropped_is_missed() throws Exception {
    var seen = EnumSet.noneOf(Mandatory.class);
    var silent = new TreeSet<String>();
    for (var dropped : dropped(WHOLE)) {
      var missing = Mandatory.missing(dropped.record());
      seen.addAll(missing);
      if (missing.isEmpty()) {
        silent.add(dropped.name());
      }
    }
    assertThat(seen).as("each is missed once at least").containsExactly(Mandatory.values());
    assertThat(silent).isEqualTo(new TreeSet<>(MAY_BE_LEFT_OUT));
  }

  @Test
  void c1_s20_of_health_that_it_is_explicit_is_missed_by_itself_and_of_other_things_is_not()
      throws Exception {
    var explicit = Event.class.getRecordComponents()[4];
    var event = with(WHOLE.events().getFirst(), explicit, false);
    var events = ConsentRecord.class.getRecordComponents()[6];
    var less = with(WHOLE, events, List.of(event));
    assertThat(Mandatory.missing(less)).containsExactly(Mandatory.EVENT_TYPE);
    var ground = ConsentRecord.Process.class.getRecordComponents()[3];
    var process = ConsentRecord.class.getRecordComponents()[4];
    var ordinary = with(WHOLE.process(), ground, LegalGround.A6_1_A);
    assertThat(Mandatory.missing(with(less, process, ordinary))).isEmpty();
  }

  @Test
  void c1_where_two_said_it_neither_may_be_left_out() throws Exception {
    var helmi = new ConsentRecord.Who("Helmi Rantala", true, null);
    var nobody = new ConsentRecord.Who(" ", false, null);
    for (var two : List.of(List.of(nobody, helmi), List.of(helmi, nobody))) {
      var by = Event.class.getRecordComponents()[3];
      var event = with(WHOLE.events().getFirst(), by, two);
      var events = ConsentRecord.class.getRecordComponents()[6];
      assertThat(Mandatory.missing(with(WHOLE, events, List.of(event))))
          .containsExactly(Mandatory.EVENT_ENTITY);
    }
  }

  private record Dropped(String name, ConsentRecord record) {}

  /** The record without one of its parts, or without one thing in a part, for each of them. */
  private static List<Dropped> dropped(ConsentRecord whole) throws Exception {
    var all = new ArrayList<Dropped>();
    for (var part : ConsentRecord.class.getRecordComponents()) {
      all.add(new Dropped(part.getName(), with(whole, part, nothing(part))));
      var inside = part.getAccessor().invoke(whole);
      var one = inside instanceof List<?> events ? events.getFirst() : inside;
      if (one instanceof Record record) {
        for (var thing : record.getClass().getRecordComponents()) {
          var less = with(record, thing, nothing(thing));
          all.add(
              new Dropped(
                  thing.getName(),
                  with(whole, part, inside instanceof List<?> ? List.of(less) : less)));
        }
      }
    }
    return all;
  }

  private static Object nothing(RecordComponent part) {
    if (part.getType() == int.class) {
      return 0;
    }
    if (part.getType() == boolean.class) {
      return false;
    }
    return part.getType() == List.class ? List.of() : null;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> T with(T record, RecordComponent but, Object value)
      throws Exception {
    var parts = record.getClass().getRecordComponents();
    var values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] =
          parts[i].getName().equals(but.getName()) ? value : parts[i].getAccessor().invoke(record);
    }
    var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
  }
}
