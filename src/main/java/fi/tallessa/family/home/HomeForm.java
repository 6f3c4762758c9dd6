package fi.tallessa.family.home;

import fi.tallessa.association.Once;
import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.Somebody;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A home as typed.
 *
 * @param once drawn for each new form, so that one sent twice is one home
 * @param lives who lives there as well
 * @param version which version the form was opened from; 0 of a new home
 * @param over "yes" where somebody else wrote meanwhile, until this is saved
 */
public record HomeForm(
    String once,
    List<String> lives,
    String weeks,
    String agreed,
    String source,
    Integer version,
    String over) {

  public HomeForm {
    once = Objects.requireNonNullElse(once, "");
    lives = lives == null ? List.of() : lives.stream().filter(Objects::nonNull).toList();
    weeks = Objects.requireNonNullElse(weeks, "");
    agreed = Objects.requireNonNullElse(agreed, "");
    source = Objects.requireNonNullElse(source, "");
    version = Objects.requireNonNullElse(version, 0);
    over = Objects.requireNonNullElse(over, "");
  }

  static HomeForm blank() {
    return new HomeForm(Once.fresh(), List.of(), "", "", "", 0, "");
  }

  /** As somebody would type what is kept. */
  static HomeForm of(KeptHome kept) {
    var home = kept.home();
    return new HomeForm(
        "",
        home.who().stream().map(Somebody::typed).toList(),
        home.weeks().code(),
        home.words().orElse(""),
        home.told().source().code(),
        kept.version(),
        "");
  }

  /** With the other words where somebody chose them. */
  HomeForm worded(Worded answer) {
    return new HomeForm(once, lives, weeks, Guard.worded(answer, agreed), source, version, over);
  }

  /** The same as another one. */
  HomeForm anew() {
    return new HomeForm(Once.fresh(), lives, weeks, agreed, source, version, "");
  }

  /** The same, after what somebody else has written meanwhile was seen. */
  HomeForm over(KeptHome newest) {
    return new HomeForm(once, lives, weeks, agreed, source, newest.version(), "yes");
  }

  Result<Home> check(Family family, Visit visit) {
    var told = CloseSource.of(source);
    return who(family)
        .with(Choice.made("weeks", Weeks.of(weeks)).flatMap(this::when), Lives::new)
        .with(
            Result.needed(told, "source", "customer.source.missing"),
            (read, from) ->
                new Home(
                    read.who(),
                    read.when().weeks(),
                    read.when().agreed().map(Words::value).orElse(null),
                    Told.by(from, visit.today()),
                    visit.who()));
  }

  /** In their order, so that the same home says the same. */
  private Result<List<UUID>> who(Family family) {
    boolean all = lives.stream().allMatch(one -> Somebody.of(one, family).isPresent());
    return all
        ? Result.fine(
            family.others().stream()
                .map(Member::id)
                .filter(one -> lives.contains(Somebody.typed(one)))
                .toList())
        : Result.faulty("lives", "web.field.choose");
  }

  private Result<When> when(Weeks chosen) {
    return Words.line("agreed", agreed, Home.LONGEST)
        .flatMap(
            words ->
                chosen == Weeks.AS_AGREED && words.isEmpty()
                    ? Result.faulty("agreed", "family.home.agreed.missing")
                    : chosen != Weeks.AS_AGREED && words.isPresent()
                        ? Result.faulty("weeks", "family.home.agreed.beside")
                        : Result.fine(new When(chosen, words)));
  }

  private record When(Weeks weeks, Optional<Words> agreed) {
    @Override
    public String toString() {
      return "When";
    }
  }

  private record Lives(List<UUID> who, When when) {
    @Override
    public String toString() {
      return "Lives";
    }
  }

  @Override
  public String toString() {
    return "HomeForm";
  }
}
