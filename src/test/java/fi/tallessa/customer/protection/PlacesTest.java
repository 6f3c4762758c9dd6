package fi.tallessa.customer.protection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.vault.Shape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sealed and could say where somebody lives, goes to school or is met stands here by
 * name, with who keeps it from the reader while the address is protected (K8). A new one is red
 * until somebody has thought of it: most often by asking {@code Permit.masked} where it is read.
 */
class PlacesTest {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?i).*(address|street|town|city|municipality|domicile|school|clinic|organisation|teller"
              + "|venue|location|premises).*");

  private static final String NOT_TOLD = "nobody's word at work is taken of it (D13)";
  private static final String OURS = "the association's own";

  /**
   * As {@code name of the record . component}: by which {@link KeepsPlaces} it is looked for in
   * words, or why by none.
   */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          // customer.datum.Mask, with the values of address and domicile
          Map.entry("Datum.told.organisation", "DataPlaces"),
          // customer.guardian.Awarenesses
          Map.entry("Awareness.teller", "Awarenesses"),
          // KeptGuardian.readBy, where pages are made of it
          Map.entry("Guardian.told.organisation", "DataPlaces"),
          // ConsentedEntries
          Map.entry("Consented.told.organisation", "ConsentedPlaces"),
          // KeptIntake.readBy, where pages and copies are made of it
          Map.entry("Noted.told.organisation", "IntakePlaces"),
          // CustomerFile
          Map.entry("Ground.told.organisation", "RelationshipPlaces"),
          // only the kind of source is shown
          Map.entry("Home.told.organisation", NOT_TOLD),
          Map.entry("HomeAddress.told.organisation", NOT_TOLD),
          Map.entry("Relative.told.organisation", NOT_TOLD),
          Map.entry("ToldBond.told.organisation", NOT_TOLD),
          Map.entry("Attachment.told.organisation", NOT_TOLD),
          // cooperation.Cooperations and its contact points, K8
          Map.entry("Cooperation.organisation", "CooperationPlaces"),
          Map.entry("ContactPoint.told.organisation", "CooperationPlaces"),
          // disclosure.Disclosure.readBy and Report.readBy, K8
          Map.entry("Correction.right.organisation", "DisclosurePlaces"),
          Map.entry("Correction.right.municipality", "DisclosurePlaces"),
          Map.entry("Disclosure.organisation", "DisclosurePlaces"),
          Map.entry("Disclosure.municipality", "DisclosurePlaces"),
          // each report is a line of what was told as well
          Map.entry("Report.municipality", "DisclosurePlaces"),
          Map.entry("OwnReport.report.municipality", "of no file whose address could be protected"),
          // family.home.HomeAddresses
          Map.entry("HomeAddress.address", "HomeAddresses"),
          Map.entry("Indication.told.controller.address", OURS),
          Map.entry("Indication.told.location", OURS));

  /** What is in no seal of the file: the school that a consent names stands in its text. */
  private static final Set<String> BESIDE = Set.of("ConsentPlaces");

  private static final Set<String> READERS =
      Set.of(
          "SealedDatum",
          "Versions",
          "Awarenesses",
          "GuardianEvents",
          "Intakes",
          "SealedGuardian",
          "Guardians",
          "Store",
          "Row",
          "Relationships",
          "Homes",
          "SealedHome",
          "HomeAddresses",
          "Relatives",
          "SealedRelative",
          "SealedEvent",
          "Bonds",
          "SealedBond",
          "Attachment",
          "Attachments",
          "Sealed",
          "Cooperations",
          "ContactPoints",
          "PointVersions",
          "Disclosures",
          "Corrections",
          "KeptDisclosure",
          "KeptCorrection",
          "SealedTold",
          "KeptReport",
          "Reports",
          "OwnReport",
          "OwnReports",
          "Shelf");

  @Test
  void k8_everything_sealed_that_could_tell_a_place_is_known_here() {
    var found = new TreeSet<String>();
    sealed().forEach(type -> found.addAll(places(type)));
    assertThat(found).containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
  }

  /** A place that is kept and that nobody looks for stands whole in the next note (K8). */
  @Test
  void k8_each_of_them_is_looked_for_in_words_or_says_why_not() {
    var lookers =
        HOUSE.stream()
            .filter(type -> type.isAssignableTo(KeepsPlaces.class) && !type.isInterface())
            .map(type -> type.getSimpleName())
            .collect(toSet());
    var named =
        Stream.concat(KNOWN.values().stream().filter(one -> !one.contains(" ")), BESIDE.stream())
            .collect(toSet());
    assertThat(lookers).containsExactlyInAnyOrderElementsOf(named);
  }

  /** Who opens the seal of such a record: each of them masks, or only writes it again. */
  @Test
  void k8_nobody_new_reads_what_could_tell_a_place() {
    assertThat(readers()).containsExactlyInAnyOrderElementsOf(READERS);
  }

  @Test
  void k8_the_rule_bites() {
    assertThat(places(Planted.class)).containsExactly("Planted.in.streetAddress");
  }

  record Planted(Inner in, int school) {
    record Inner(String streetAddress, String words) {}
  }

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fi.tallessa");

  private static Stream<JavaField> shapes() {
    return HOUSE.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Shape.class));
  }

  private static Set<String> readers() {
    var found = new TreeSet<String>();
    shapes()
        .filter(field -> kept(field).filter(type -> !places(type).isEmpty()).isPresent())
        .flatMap(field -> field.getAccessesToSelf().stream())
        .forEach(access -> found.add(access.getOriginOwner().getSimpleName()));
    return found;
  }

  private static Optional<Class<?>> kept(JavaField field) {
    return field.reflect().getGenericType() instanceof ParameterizedType type
            && type.getActualTypeArguments()[0] instanceof Class<?> kept
        ? Optional.of(kept)
        : Optional.empty();
  }

  private static Stream<Class<?>> sealed() {
    return shapes()
        .map(JavaField::reflect)
        .map(field -> field.getGenericType())
        .filter(ParameterizedType.class::isInstance)
        .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
        .filter(Class.class::isInstance)
        .<Class<?>>map(Class.class::cast)
        .distinct();
  }

  private static Set<String> places(Class<?> type) {
    var found = new TreeSet<String>();
    places(type, type.getSimpleName(), found, 0);
    return found;
  }

  private static void places(Class<?> type, String path, Set<String> found, int depth) {
    if (!type.isRecord() || depth > 4) {
      return;
    }
    for (RecordComponent one : Arrays.asList(type.getRecordComponents())) {
      if (one.getType() == String.class && PLACE.matcher(one.getName()).matches()) {
        found.add(path + "." + one.getName());
      }
      if (one.getType().getName().startsWith("fi.tallessa")) {
        places(one.getType(), path + "." + one.getName(), found, depth + 1);
      }
    }
  }
}
