package fi.tallessa.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.vault.Shape;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever lies in a seal says who told it, and when (S21), or is no word of anybody about
 * somebody.
 */
class WhoToldItTest {

  /** Where nobody told us anything about anybody, or who did stands in words of its own. */
  private static final Set<String> NOBODY =
      Set.of(
          // What was done and said together, by whoever wrote it; the words themselves say who
          // spoke.
          "casework.aim",
          "casework.appointment",
          "casework.appointment_cancellation",
          "casework.appointment_hour",
          "casework.benefit",
          "casework.contact",
          "casework.group",
          "casework.group_session",
          "casework.intern_entry",
          "casework.need_unit",
          "casework.note",
          "casework.plan_outcome",
          "casework.plan_step",
          "casework.promise_unkept",
          "casework.task",
          "drafts.form_draft",
          "drafts.form_text",
          // Says in words of its own who said it or by what it is known.
          "customer.awareness",
          "customer.custody",
          "customer.informing",
          "customer.milestone",
          "legalbasis.asking",
          "legalbasis.consent",
          "legalbasis.denial",
          // An act of ours and why, or what proves it.
          "access.conflict",
          "access.emergency",
          "access.opening",
          "access.protecting",
          "access.unmasking",
          "breach.known",
          "breach.letter",
          "breach.said",
          "casework.attachment_removed",
          "customer.guardian_removed",
          "casework.guardian_release",
          "customer.basis",
          "customer.consent.scan",
          "retention.hold",
          "rights.copy",
          "rights.decision",
          "rights.request",
          "customer.first_use",
          "customer.overruling",
          "customer.protection",
          "customer.say",
          "disclosure.change_told",
          "disclosure.correction",
          "disclosure.disclosure",
          "disclosure.own_report",
          "disclosure.own_report.receipt",
          "disclosure.own_report.struck",
          "disclosure.receipt",
          "disclosure.report",
          "customer.relationship_end",
          "family.link",
          "family.link_end",
          "legalbasis.balancing_draft",
          "legalbasis.consent_head",
          "legalbasis.place",
          "legalbasis.slip",
          "legalbasis.stock",
          // Bytes of a file whose own row says who gave it.
          "files.content",
          // What waits for its guardian, by its author alone (D5), and an answer that is nobody's.
          "customer.awaiting",
          "feedback.remark",
          // What was counted of whom nobody can tell any more.
          "statistics.fact",
          "statistics.report",
          "statistics.target",
          // Of staff, and told by themselves.
          "access.conflict.told",
          "access.finding",
          "access.hurry",
          "admission.handout",
          "association.contact_person",
          "staff.credential",
          "staff.link",
          "staff.link.why",
          "staff.passkey",
          "staff.recovery_sheet",
          "staff.worker");

  @Test
  void s21_whatever_lies_in_a_seal_says_who_told_it_or_why_nobody_did() {
    assertThat(untold(shapes())).containsExactlyInAnyOrderElementsOf(NOBODY);
  }

  @Test
  void the_rule_bites() {
    record Planted(String word) {}
    assertThat(untold(Stream.of(new Lying("planted", Planted.class)))).containsExactly("planted");
  }

  private static List<String> untold(Stream<Lying> shapes) {
    return shapes.filter(one -> !says(one.type())).map(Lying::name).distinct().toList();
  }

  private record Lying(String name, Class<?> type) {}

  private static Stream<Lying> shapes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.tallessa")
            .stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Shape.class))
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .map(JavaField::reflect)
            .map(WhoToldItTest::lying);
  }

  private static Lying lying(Field field) {
    try {
      field.setAccessible(true);
      var shape = field.get(null);
      return new Lying((String) value(shape, "name"), (Class<?>) value(shape, "type"));
    } catch (ReflectiveOperationException closed) {
      throw new AssertionError(closed);
    }
  }

  private static Object value(Object shape, String name) throws ReflectiveOperationException {
    var field = Shape.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(shape);
  }

  private static boolean says(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .anyMatch(Told.class::equals);
  }
}
