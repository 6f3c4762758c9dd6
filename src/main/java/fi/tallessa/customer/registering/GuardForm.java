package fi.tallessa.customer.registering;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.GuardianRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guardian's part of the form, as typed.
 *
 * @param knows a {@link Knowing}
 * @param on when the guardian was told, with {@code how} and {@code by}
 */
public record GuardForm(
    String knows,
    String on,
    String how,
    String by,
    String role,
    String name,
    String phone,
    String safeWay) {

  public static final GuardForm EMPTY =
      new GuardForm(null, null, null, null, null, null, null, null);

  public GuardForm {
    knows = Objects.requireNonNullElse(knows, "");
    on = Objects.requireNonNullElse(on, "");
    how = Objects.requireNonNullElse(how, "");
    by = Objects.requireNonNullElse(by, "");
    role = Objects.requireNonNullElse(role, "");
    name = Objects.requireNonNullElse(name, "");
    phone = Objects.requireNonNullElse(phone, "");
    safeWay = Objects.requireNonNullElse(safeWay, "");
  }

  Optional<Knowing> knowing() {
    return Knowing.of(knows);
  }

  /** Who may be calling now: a parent or guardian who tells all this, and nobody else. */
  static Optional<GuardianRole> calling(Optional<Source> source) {
    return source.flatMap(
        who ->
            switch (who) {
              case MOTHER -> Optional.of(GuardianRole.MOTHER);
              case FATHER -> Optional.of(GuardianRole.FATHER);
              case GUARDIAN -> Optional.of(GuardianRole.OTHER);
              case CUSTOMER, PROFESSIONAL -> Optional.empty();
            });
  }

  /** Nothing was chosen and nothing typed. */
  boolean untouched() {
    return typed().stream().allMatch(String::isBlank);
  }

  /**
   * What was typed, by the names of its boxes: it waits unseen while the age asks for no guardian,
   * for an age that was a slip is soon mended. What was chosen of who knows is chosen anew.
   */
  Map<String, String> waiting() {
    var boxes = new LinkedHashMap<String, String>();
    boxes.put("guard.on", on);
    boxes.put("guard.how", how);
    boxes.put("guard.by", by);
    boxes.put("guard.role", role);
    boxes.put("guard.name", name);
    boxes.put("guard.phone", phone);
    boxes.put("guard.safeWay", safeWay);
    boxes.values().removeIf(String::isBlank);
    return boxes;
  }

  /** What was said of the guardian in somebody's own words. */
  List<String> words() {
    return Stream.of(name, phone, safeWay).filter(typed -> !typed.isBlank()).toList();
  }

  /** All that was typed, box by box. */
  List<String> typed() {
    return List.of(knows, on, how, by, role, name, phone, safeWay);
  }

  @Override
  public String toString() {
    return "GuardForm";
  }
}
