package fi.tallessa.legalbasis.consent;

import fi.tallessa.legalbasis.item.Wording;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who said something about a consent, and how it came to be said: what makes it a proof. Of what we
 * end ourselves there is nothing of it but why, which the event says.
 *
 * @param decider null where we did it ourselves
 * @param by names of whoever said it
 * @param guardians those of them who are guardians
 * @param rights why each of those guardians may, in the same order; none in what is from before it
 *     was kept, and where it is taken back
 * @param why why they may, where somebody judges it
 * @param heard what the child said, or null
 * @param custody both, or why one is enough; or null
 * @param place where it was said; null where nobody was asked, as when a consent is taken back
 * @param present who else was there, or null
 * @param interpreter who interpreted, or null
 * @param language in which the text was read; null where we did it ourselves, as is the wording
 * @param notice which version of the privacy notice was told before; null where none was
 */
public record Circumstances(
    Decider decider,
    List<String> by,
    List<UUID> guardians,
    List<GuardianRight> rights,
    String why,
    String heard,
    OneOfTwo custody,
    String place,
    String present,
    String interpreter,
    String language,
    Wording wording,
    String notice) {

  public Circumstances {
    by = List.copyOf(by);
    guardians = List.copyOf(guardians);
    rights = List.copyOf(rights);
  }

  /** As sealed before the rights of guardians were kept with it. */
  static ObjectNode withoutRights(ObjectNode sealed) {
    sealed.putArray("rights");
    return sealed;
  }

  /** The names of the guardians among them, who come last. */
  public List<String> guardianNames() {
    return by.subList(Math.max(0, by.size() - guardians.size()), by.size());
  }

  /** Each of them, as what, and why a guardian may. */
  List<ConsentRecord.Who> who() {
    int own = decider == Decider.GUARDIAN ? 0 : decider.guardian() ? 1 : by.size();
    return IntStream.range(0, by.size())
        .mapToObj(
            at ->
                new ConsentRecord.Who(
                    by.get(at),
                    at >= own,
                    at >= own && at - own < rights.size() ? rights.get(at - own) : null))
        .toList();
  }

  /** The same, read in another language. */
  public Circumstances readIn(String other) {
    return new Circumstances(
        decider,
        by,
        guardians,
        rights,
        why,
        heard,
        custody,
        place,
        present,
        interpreter,
        other,
        wording,
        notice);
  }

  /** Nobody of theirs said anything: we did it ourselves. */
  static Circumstances ofOurs() {
    return new Circumstances(
        null, List.of(), List.of(), List.of(), "", null, null, null, null, null, null, null, null);
  }

  /** Those under which a yes was said; of one whose seal does not open, nothing is known. */
  public static Circumstances asGiven(Consent consent) {
    return consent
        .answer()
        .flatMap(ConsentEvent::indication)
        .map(Indication::circumstances)
        .orElseGet(
            () ->
                new Circumstances(
                    Decider.ADULT,
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    null,
                    null,
                    "",
                    null,
                    null,
                    "fi",
                    Wording.ORDINARY,
                    ""));
  }

  /** Whether they may still say it, by what is known now. */
  public WhoConsents still(int age, boolean acting, int joint, boolean denied) {
    return new WhoConsents(
        age,
        decider,
        Objects.requireNonNullElse(why, ""),
        Objects.requireNonNullElse(heard, ""),
        guardians.size(),
        acting,
        joint,
        custody,
        denied);
  }

  @Override
  public String toString() {
    return "Circumstances";
  }
}
