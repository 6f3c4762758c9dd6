package fi.tallessa.customer.wording;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every free text that is typed meets the wording guard, or stands here with the reason why it does
 * not (D15, decision 0024). A text is a call of {@code Words.text} or {@code Words.line}, by its
 * class and the box it is read from.
 */
class FreeTextsTest {

  private static final Pattern READ =
      Pattern.compile(
          "\\b(?:Words\\s*\\.(?:line|text)|Why\\.of(?=\\(\\s*\"))\\(\\s*((?:[^(),]|\\([^()]*\\))+),");

  private static final Pattern ASKS = Pattern.compile("\\b[gG]uard\\s*\\.read\\(");

  /** Asked about, and the class that asks. */
  private static final Map<String, String> ASKED =
      Map.ofEntries(
          entry("Pasted field", "ContactGuard"),
          entry("ContactChecking \"next\"", "ContactGuard"),
          entry("TaskForm \"what\"", "TaskWriting"),
          entry("OwnTaskForm \"what\"", "OwnTaskCorrecting"),
          entry("TaskCorrectionForm \"what\"", "TaskCorrecting"),
          entry("PromiseForm \"what\"", "Promising"),
          entry("GroupForm \"name\"", "GroupNaming"),
          entry("AimForm \"text\"", "AimWriting"),
          entry("StepForm \"text\"", "StepPages"),
          entry("OutcomeForm \"words\"", "StepTelling"),
          entry("AttachmentForm \"others\"", "AttachmentGuard"),
          entry("CountersignForm \"why\"", "Countersigning"),
          entry("AskForm \"why\"", "Asks"),
          entry("AskForm \"heard\"", "Asks"),
          entry("ConsentedForm \"text\"", "ConsentedGuard"),
          entry("CooperationForm \"why\"", "CooperationWriting"),
          entry("ContactPointForm field", "ContactPointWriting"),
          entry("HomeForm \"agreed\"", "HomeWriting"),
          entry("ReadRelative \"note\"", "RelativeWriting"),
          entry("DisclosureForm \"words\"", "DisclosureWriting"),
          entry("CorrectionForm \"wrong\"", "LineCorrecting"),
          entry("ChangeForm \"not\"", "ChangeTelling"),
          entry("ReferralForm box", "Receiving"),
          entry("UnitReviewForm \"words\"", "UnitReviewing"),
          entry("ReportForm \"alone\"", "ReportWriting"),
          entry("ReportForm \"decided\"", "ReportWriting"));

  private static final Map<String, Set<String>> NOT_ASKED =
      Map.of(
          "of the association, its papers and its rules, and of no customer",
          Set.of(
              "Names field",
              "KnownForm field",
              "LetterForm field",
              "TellingForm field",
              "ControllerForm field",
              "BoundForm \"most\"",
              "DeadlineForm \"number\"",
              "DeadlineForm \"source\"",
              "GrantForm field",
              "ClosingDayForm \"name\"",
              "MunicipalityController \"name\"",
              "TargetForm field",
              "TargetForm \"words\"",
              "ProcessorForm field",
              "RuleForm field",
              "RuleForm \"why\"",
              "AgreementForm field",
              "AgreementForm clause.box()",
              "CertificationForm field",
              "TypedArea FIELD",
              "NoticeForm \"text\"",
              "NoticeForm \"keptAt\"",
              "Advising \"words\"",
              "BalancingForm part.field()",
              "Deciding \"words\"",
              "ImpactRow box(\"what\")",
              "CabinetForm \"place\"",
              "Explaining \"words\"",
              "ItemForm \"organisation\"",
              "ItemForm \"months\"",
              "ItemForm box",
              "LanguageForm \"code\"",
              "LanguageForm \"name\""),
          "a name, an address, a number, a place or a language: not a sentence",
          Set.of(
              "Sort at",
              "Birth field",
              "EmailAddress field",
              "PhoneNumber field",
              "PersonName field",
              "UserName field",
              "ReadForm \"name\"",
              "TypedAsker \"name\"",
              "CopyForm \"names\"",
              "ReadForm \"organisation\"",
              "ReadGuard \"guard.name\"",
              "ReadGuardian \"language\"",
              "ReadGuardian \"name\"",
              "AwarenessForm \"teller\"",
              "InformingForm \"language\"",
              "TypedSource \"organisation\"",
              "AskForm \"present\"",
              "AskForm \"interpreter\"",
              "AskForm field",
              "Speakers nameBox(place)",
              "CooperationForm \"organisation\"",
              "DisclosureForm \"person\"",
              "DisclosureForm field",
              "ReceiptForm \"number\"",
              "ReportForm \"municipality\"",
              "HomeAddressForm \"address\"",
              "EmergencyForm \"name\"",
              "ToldForm \"name\"",
              "Reading \"file\""),
          "about whom a statutory report was made, as social services were told, and why it was not"
              + " sent after all (decision 0049)",
          Set.of("OwnReportForm \"child\"", "StruckForm \"wrong\""),
          "what social services are told by law: violence and health are its grounds",
          Set.of("ReportForm \"worry\""),
          "looked for and never kept",
          Set.of("Sought field"),
          "warns whoever calls next, in the plainest words there are",
          Set.of("SafeWay at", "ReadGuard \"guard.safeWay\""),
          "why a file was opened or held back or an address seen: nobody's reason is worded by others",
          Set.of(
              "EmergencyForm \"reason\"",
              "HoldForm \"reason\"",
              "JudgeForm \"reason\"",
              "ClosingForm \"reason\"",
              "HurryForm \"reason\"",
              "OpeningForm \"reason\"",
              "ProtectForm \"danger\"",
              "ReleaseForm \"reason\"",
              "UnmaskForm \"reason\""),
          "how somebody of the house knows somebody, and why they may not open a file",
          Set.of(
              "Barring \"reason\"",
              "ConflictForm \"reason\"",
              "ToldForm \"more\"",
              "WayBackForm \"why\"",
              // By whom it is read stands here as well.
              "Why field"),
          "why a basis, a day, a protection, a child's own say or what was asked of the data was decided"
              + " so: it says of what, as whoever asked did",
          Set.of(
              "BasisForm \"reason\"",
              "CorrectionForm \"why\"",
              "EndedForm \"why\"",
              "OverForm \"how\"",
              "BackForm \"wrong\"",
              "DecisionForm \"why\"",
              "LongerForm \"because\"",
              "RequestForm \"what\"",
              "StandingForm \"heard\"",
              "StandingForm \"what\"",
              "SayForm field"),
          "of a service, from somebody nobody knows: places and names are hidden (decision 0042)",
          Set.of("SheetForm \"text\""));

  @Test
  void d15_every_free_text_is_asked_about_or_stands_here_with_a_reason() {
    var known =
        Stream.concat(ASKED.keySet().stream(), NOT_ASKED.values().stream().flatMap(Set::stream))
            .toList();
    assertThat(known).doesNotHaveDuplicates();
    assertThat(texts(sources())).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void d15_whoever_is_said_to_ask_does() {
    var sources = sources();
    assertThat(Set.copyOf(ASKED.values())).allSatisfy(asks -> assertAsks(sources.get(asks)));
  }

  @Test
  void a_planted_text_nobody_asks_about_is_found() {
    var planted = Map.of("Planted", "var note = Words.text(\"note\", note(1, 2), LONGEST);");
    assertThat(texts(planted)).containsExactly("Planted \"note\"");
    assertThat(ASKS.matcher("guards.read(permit)").find()).isFalse();
  }

  private static void assertAsks(String source) {
    assertThat(source).isNotNull().containsPattern(ASKS);
  }

  private static Set<String> texts(Map<String, String> sources) {
    var texts = new TreeSet<String>();
    sources.forEach(
        (name, source) ->
            READ.matcher(source)
                .results()
                .forEach(found -> texts.add(name + " " + found.group(1).strip())));
    return texts;
  }

  /** By class. */
  private static Map<String, String> sources() {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(
              Collectors.groupingBy(
                  FreeTextsTest::name,
                  Collectors.mapping(FreeTextsTest::read, Collectors.joining("\n"))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
